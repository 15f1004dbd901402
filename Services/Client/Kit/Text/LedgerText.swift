/// Words and help of the ledger commands.
enum LedgerText: String, PhraseTable {
  case group, verify, checkpoint, file, services, verified, entries, root, hashesOnly, signedBy
  case remembered, firstSeen, faultMissing, faultChanged, faultDisplaced, faultChain
  case faultUnexpected, faultTruncated, faultRewritten, faultSignature, faultTree, firstBad
  case malformed, otherOrigin, keyChanged, rolledBack, inconsistent, progress, noEntries,
    fileVerified
  case cannotOpen, result, stateText, ok, failed, notes

  var phrase: Phrase {
    switch self {
    case .group: Phrase("台账：核验与检查点", "ledgers: verify and checkpoints")
    case .verify: Phrase("在本机重算台账，找出第一处不符", "recompute the ledgers here and name the first fault")
    case .checkpoint:
      Phrase("取最新检查点，与记住的比对", "fetch the latest checkpoint, compare with the one remembered")
    case .file: Phrase("离线核验一个数据库文件", "verify a database file offline")
    case .services: Phrase("哪些服务（默认全部在运行的）", "which services (default: all that run)")
    case .verified: Phrase("{0}：核验通过", "{0}: verified")
    case .entries: Phrase("{0} 条事实，根 {1}", "{0} facts, root {1}")
    case .root: Phrase("根", "Root")
    case .hashesOnly:
      Phrase(
        "未取得正文（需要审计角色 R17 或 R12），只核验了哈希链与树",
        "without bodies (R17 or R12 needed): chain and tree only")
    case .signedBy: Phrase("签名", "Signed by")
    case .remembered: Phrase("与先前记住的 {0} 条一致", "consistent with the {0} entries remembered")
    case .firstSeen: Phrase("第一次见到，已记住", "seen for the first time; remembered")
    case .faultMissing: Phrase("第 {0} 条不见了", "no. {0} is missing")
    case .faultChanged: Phrase("第 {0} 条的内容被改过", "no. {0} was changed")
    case .faultDisplaced: Phrase("第 {0} 条不在原位", "no. {0} stands in the wrong place")
    case .faultChain: Phrase("第 {0} 条接不上前一条", "no. {0} does not follow the one before it")
    case .faultUnexpected: Phrase("第 {0} 条是多出来的", "no. {0} should not be there")
    case .faultTruncated:
      Phrase("从第 {0} 条起被截断，检查点担保过 {1} 条", "cut off from no. {0}; a checkpoint vouches for {1}")
    case .faultRewritten:
      Phrase("前 {1} 条与签名检查点不符，至少一条被改写", "the first {1} are not those a checkpoint vouches for")
    case .faultSignature:
      Phrase("{1} 条处的检查点签名无效", "the signature of the checkpoint at {1} is not valid")
    case .faultTree:
      Phrase("从第 {0} 条起，存的树与条目不符", "from no. {0} on the stored tree does not fit the entries")
    case .firstBad: Phrase("第一处不可信的位置：{0}", "first position not to be trusted: {0}")
    case .malformed: Phrase("检查点格式不对", "the checkpoint is malformed")
    case .otherOrigin: Phrase("检查点属于另一本台账：{0}", "the checkpoint is of another ledger: {0}")
    case .keyChanged: Phrase("签名密钥与先前记住的不同", "the signing key differs from the one remembered")
    case .rolledBack:
      Phrase("台账变短了：先前 {0} 条，现在 {1} 条", "the ledger became shorter: {0} before, {1} now")
    case .inconsistent:
      Phrase("现在的 {1} 条不是先前 {0} 条的延续", "the {1} entries now do not continue the {0} before")
    case .progress: Phrase("核验台账", "Verifying")
    case .noEntries: Phrase("{0}：台账还是空的", "{0}: the ledger is empty")
    case .fileVerified:
      Phrase("{0}：文件核验通过，{1} 条，{2} 个检查点", "{0}: file verified, {1} entries, {2} checkpoints")
    case .cannotOpen: Phrase("打不开数据库 {0}：{1}", "cannot open the database {0}: {1}")
    case .result: Phrase("结论", "Result")
    case .stateText: Phrase("检查点记在 {0}", "checkpoints are kept in {0}")
    case .ok: Phrase("通过", "verified")
    case .failed: Phrase("{0}：核验未通过", "{0}: verification failed")
    case .notes: Phrase("检查点", "Checkpoint")
    }
  }
}
