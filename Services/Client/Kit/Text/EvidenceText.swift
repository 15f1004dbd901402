/// Words of the evidence commands.
enum EvidenceText: String, PhraseTable {
  case number, title, kind, group, size, seal, holder, bytes, file, collected, log, act, who, place
  case why, person, altered, added, existed, recorded, allIntact, someAltered, badPiece, badCase
  case badWord, notAFile, purposeAsk, purposeNeeded, fetching
  case outputExists, exported, bagBad, bagGood, bagFile, bagMissing, bagExtra, bagChanged
  case bagNoManifest, bagNoProofs, bagProofBad, bagEntryBad, bagKeyUnknown, bagKeyKnown
  case bagKeyOther, bagCheckpointBad, bagOxum, bagUnsafe

  var phrase: Phrase {
    switch self {
    case .number: Phrase("编号", "No.")
    case .title: Phrase("名称", "Title")
    case .kind: Phrase("种类", "Kind")
    case .group: Phrase("组别", "Group")
    case .size: Phrase("大小", "Size")
    case .seal: Phrase("封条", "Seal")
    case .holder: Phrase("保管人", "Holder")
    case .bytes: Phrase("内容", "Bytes")
    case .file: Phrase("文件", "File")
    case .collected: Phrase("收集时间", "Collected")
    case .log: Phrase("经手记录", "Custody")
    case .act: Phrase("事项", "Act")
    case .who: Phrase("办理人", "By")
    case .place: Phrase("地点", "Where")
    case .why: Phrase("事由", "Why")
    case .person: Phrase("经手人", "Person")
    case .altered: Phrase("内容已被改动", "bytes changed")
    case .added: Phrase("已登记证据 {0}：{1}", "evidence {0} added: {1}")
    case .existed: Phrase("早已登记：{0}，{1}", "there already: {0}, {1}")
    case .recorded: Phrase("已记录 {0}：{1}，现为{2}", "{0}: {1}, now {2}")
    case .allIntact: Phrase("{0} 件，全部与登记时一致", "{0} pieces, all as they were collected")
    case .someAltered: Phrase("{0} 件与登记时不一致，已报警", "{0} pieces changed; alarms were raised")
    case .badPiece:
      Phrase("“{0}”不是证据编号，应像 7/3", "“{0}” is no piece of evidence; write it like 7/3")
    case .badCase: Phrase("“{0}”不是案件编号，应像 7", "“{0}” is no case; write it like 7")
    case .badWord: Phrase("没有“{0}”，只有：", "there is no “{0}”; there are:")
    case .notAFile: Phrase("不是有内容的普通文件：{0}", "not a file with content: {0}")
    case .purposeAsk: Phrase("查阅目的：", "Purpose: ")
    case .purposeNeeded: Phrase("--purpose 目的", "--purpose TEXT")
    case .fetching: Phrase("取回原件", "fetch the original")
    case .outputExists: Phrase("已经存在：{0}", "it exists already: {0}")
    case .exported: Phrase("已导出 {0}：{1} 个文件，{2}", "exported {0}: {1} files, {2}")
    case .bagGood:
      Phrase("核验通过：{0} 个文件，{1} 条存证", "verified: {0} files, {1} facts proved")
    case .bagBad: Phrase("核验不通过：{0}", "it does not verify: {0}")
    case .bagFile: Phrase("文件", "file")
    case .bagMissing: Phrase("清单上有、实际没有", "on the manifest, but not there")
    case .bagExtra: Phrase("不在清单上", "not on the manifest")
    case .bagChanged: Phrase("内容与清单不符", "other bytes than the manifest says")
    case .bagNoManifest: Phrase("没有清单，或清单读不懂", "no manifest, or one that cannot be read")
    case .bagUnsafe: Phrase("清单里的路径越出案卷", "the manifest names a path outside of the bag")
    case .bagOxum: Phrase("文件数或总长与 bag-info 不符", "count or size differ from bag-info")
    case .bagNoProofs: Phrase("没有存证", "no proofs")
    case .bagProofBad: Phrase("第 {0} 条存证不成立", "fact {0} is not proved")
    case .bagEntryBad: Phrase("经手记录与台账不符：{0}", "the custody log differs from the ledger: {0}")
    case .bagKeyKnown: Phrase("检查点由以前见过的密钥签名", "the checkpoint is signed by the key seen before")
    case .bagKeyUnknown:
      Phrase("检查点的密钥以前没见过，请与签发单位核对", "the key of the checkpoint is new here; ask its owner")
    case .bagKeyOther: Phrase("检查点的密钥与以前不同", "the checkpoint is signed by another key than before")
    case .bagCheckpointBad: Phrase("检查点的签名不成立", "the checkpoint's signature does not hold")
    }
  }
}

/// Names of kinds of evidence.
enum EvidenceKindText: String, PhraseTable {
  case document, object, recording, data, testimony, statement, appraisal, survey

  var phrase: Phrase {
    switch self {
    case .document: Phrase("书证", "document")
    case .object: Phrase("物证", "object")
    case .recording: Phrase("视听资料", "recording")
    case .data: Phrase("电子数据", "data")
    case .testimony: Phrase("证人证言", "testimony")
    case .statement: Phrase("当事人陈述", "statement")
    case .appraisal: Phrase("鉴定意见", "appraisal")
    case .survey: Phrase("勘验笔录", "survey")
    }
  }
}

/// Names of the groups of a team.
enum EvidenceGroupText: String, PhraseTable {
  case general, technical, management, responsibility

  var phrase: Phrase {
    switch self {
    case .general: Phrase("综合组", "general")
    case .technical: Phrase("技术组", "technical")
    case .management: Phrase("管理组", "management")
    case .responsibility: Phrase("责任组", "responsibility")
    }
  }
}

/// Names of the states of custody.
enum CustodyStateText: String, PhraseTable {
  case collected, sealed, opened, examined, returned, archived

  var phrase: Phrase {
    switch self {
    case .collected: Phrase("已收集", "collected")
    case .sealed: Phrase("已封存", "sealed")
    case .opened: Phrase("已启封", "opened")
    case .examined: Phrase("已检验", "examined")
    case .returned: Phrase("已退还", "returned")
    case .archived: Phrase("已归档", "archived")
    }
  }
}

/// Names of what is done with a piece of evidence.
enum CustodyActText: String, PhraseTable {
  case collect, seal, open, examine
  case handOver = "hand_over"
  case giveBack = "give_back"
  case archive, read, verify
  case foundAltered = "found_altered"
  case refuse, export

  var phrase: Phrase {
    switch self {
    case .collect: Phrase("收集", "collect")
    case .seal: Phrase("封存", "seal")
    case .open: Phrase("启封", "open")
    case .examine: Phrase("检验", "examine")
    case .handOver: Phrase("移交", "hand over")
    case .giveBack: Phrase("退还", "give back")
    case .archive: Phrase("归档", "archive")
    case .read: Phrase("查阅", "read")
    case .verify: Phrase("核对一致", "verified")
    case .foundAltered: Phrase("发现改动", "found altered")
    case .refuse: Phrase("拒绝查阅", "refused")
    case .export: Phrase("导出", "exported")
    }
  }
}
