/// Words of the way to a quiz and back: packs, draws, receipts.
enum TripText: String, PhraseTable {
  case pack, inspection, enterprise, officers, bank, keysKind, keysInside, keysOutside, usable
  case fromTo, slots, slotsLeft, paper, paperLine, expires, packReady, noPacks, written
  case packChosen, packAsk, countAsk, digitsAsk, identityAsk, identityMeans, reasonAsk, replacedBy
  case promise, employeeNo, idLast4, toIdentify, identified, rosterRead, rosterAgain, rosterAsk
  case onShift, postAsk, officersAsk, lineNo, rosterHeads, rosterEmpty, rosterUnidentified
  case rosterDigits, rosterDuplicate, rosterOtherPost, slotGivenUp, nothingOpen, carried
  case carriedCode, codeAsk, receiptMark, conflictKept, syncDone, queuedNote, noReceipt, verified
  case receiptNo, commitment, person, recordRow, recordFits, recordMissing, gaps, bodyHash
  case clockJump, badMark, decideHow, noSuchCopy, sittingSeveral, confirmName, rescored
  case rescorePreview
  case onlyLooking, heldBack, withdrawnNow, revocationsOld, leftOut, returned, returnWritten
  case signedBy, signHow, decideHere, signed, picture

  var phrase: Phrase {
    switch self {
    case .pack: Phrase("考问包", "Pack")
    case .inspection: Phrase("检查", "Inspection")
    case .enterprise: Phrase("企业", "Enterprise")
    case .officers: Phrase("执法人员", "Officers")
    case .bank: Phrase("题库", "Bank")
    case .keysKind: Phrase("答案", "Keys")
    case .keysInside: Phrase("封在包内，交卷后才打开", "sealed inside, opened after closing")
    case .keysOutside: Phrase("不在包内，回局判分", "not inside: scored on return")
    case .usable: Phrase("有效期", "Valid")
    case .fromTo: Phrase("{0} 至 {1}", "{0} to {1}")
    case .slots: Phrase("席次", "Slots")
    case .slotsLeft: Phrase("还剩 {0}/{1}", "{0} of {1} left")
    case .paper: Phrase("试卷", "Paper")
    case .paperLine:
      Phrase(
        "{0}：{1} 题，{2} 分钟，{3}% 合格，题池 {4}", "{0}: {1} questions, {2} min, {3} % passes, pool {4}")
    case .expires: Phrase("到期", "Expires")
    case .packReady: Phrase("✓ 可用", "✓ ready")
    case .noPacks: Phrase("本机没有考问包。", "No pack on this device.")
    case .written: Phrase("已写入 {0}（{1}）", "wrote {0} ({1})")
    case .packChosen: Phrase("考问包 {0}，还剩 {1} 个席次  {2}", "pack {0}, {1} slots left  {2}")
    case .packAsk: Phrase("用哪个包？[1] ", "Which pack? [1] ")
    case .countAsk: Phrase("在班 {0} 人，抽几人？[{1}] ", "{0} on shift; how many to draw? [{1}] ")
    case .digitsAsk:
      Phrase("请矿方代表输入 6 位以上数字：", "The mine's representative types 6 digits or more: ")
    case .identityAsk:
      Phrase(
        "{0}  证件后四位 {1}  工号 {2}  是本人？(y/n) ", "{0}  ID …{1}  no. {2}  is it the person? (y/n) ")
    case .identityMeans: Phrase("查验证件与名单", "document and roster seen")
    case .reasonAsk: Phrase("原因：{0} ", "Reason: {0} ")
    case .replacedBy: Phrase("{0}（{1}）按票序换为 {2}", "{0} ({1}) is replaced by the next ticket: {2}")
    case .promise:
      Phrase(
        "席次 {0}  承诺码 {1}  名单 {2}（请矿方先记下承诺码，再报数字）",
        "slot {0}  promise {1}  roster {2} (the mine notes the promise, then gives its number)")
    case .employeeNo: Phrase("工号", "No.")
    case .idLast4: Phrase("证件后四位", "ID …")
    case .toIdentify: Phrase("待核身份", "to identify")
    case .identified: Phrase("✓ 已核身份", "✓ identified")
    case .rosterRead: Phrase("名单 {0} 人，其中 {1} 人的岗位不在考问范围", "{0} on the roster, {1} of other posts")
    case .rosterAgain: Phrase("沿用上一次的名单：{0} 人", "the roster used before: {0} people")
    case .rosterAsk: Phrase("班次名单文件：", "File of the shift list: ")
    case .onShift: Phrase("在班 {0} 人", "{0} on shift")
    case .postAsk: Phrase("考哪个岗位？", "Which post? ")
    case .officersAsk: Phrase("执法人员（至少两人，空格隔开）：", "Officers (two at least, spaces between): ")
    case .lineNo: Phrase("第 {0} 行", "line {0}")
    case .rosterHeads:
      Phrase("表头要有“姓名”“岗位”，另有“工号”或“身份证后四位”", "heads must name: name, post, and number or last4")
    case .rosterEmpty: Phrase("姓名或岗位为空", "name or post is empty")
    case .rosterUnidentified:
      Phrase("没有工号，也没有身份证后四位", "neither a number nor the last four of the ID")
    case .rosterDigits: Phrase("身份证后四位不成形", "the last four of the ID are malformed")
    case .rosterDuplicate: Phrase("与第 {0} 行是同一人", "the same person as in line {0}")
    case .rosterOtherPost: Phrase("岗位“{0}”不在包内", "no paper for the post {0}")
    case .slotGivenUp: Phrase("席次 {0} 已放弃，理由会随记录上报", "slot {0} is given up; the reason goes home")
    case .nothingOpen: Phrase("没有未完成的席次或考问。", "Nothing is open.")
    case .carried: Phrase("{0} 场已加密写入 {1}", "{0} sittings sealed into {1}")
    case .carriedCode:
      Phrase("口令只显示这一次，请与文件分开携带：", "the code is shown once; carry it apart from the file:")
    case .codeAsk: Phrase("携带文件的口令：", "Code of the carried file: ")
    case .receiptMark: Phrase("{0}  回执 {1}", "{0}  receipt {1}")
    case .conflictKept:
      Phrase("服务上已有另一份，两份都保留，由人决定", "another copy is there; both are kept, a person decides")
    case .syncDone: Phrase("上报 {0} 场，此前已有回执 {1} 场", "{0} sent, {1} had their receipts before")
    case .queuedNote:
      Phrase("{0} 场留在本机，联网后再执行同一命令", "{0} stay here; run the same command with a network")
    case .noReceipt: Phrase("{0} 还没有回执", "{0} has no receipt yet")
    case .verified: Phrase("回执成立：签名、承诺、抽人、抽题、题序全部重算一致", "the receipt holds: everything recomputed")
    case .receiptNo: Phrase("回执号", "Receipt")
    case .commitment: Phrase("承诺码", "Promise")
    case .person: Phrase("人员代号", "Person")
    case .recordRow: Phrase("考问记录", "Record")
    case .recordFits: Phrase("一致", "fits")
    case .recordMissing: Phrase("未提供", "not given")
    case .gaps: Phrase("有席次未出现：{0}", "slots are missing: {0}")
    case .bodyHash: Phrase("记录哈希 {0}", "hash of the record {0}")
    case .clockJump: Phrase("第 {0} 个事件处墙上时钟跳变 {1} 秒", "the wall clock jumped {1} s at event {0}")
    case .badMark: Phrase("“{0}”应写作 题号=分数", "{0} must be PLACE=MARKS")
    case .decideHow:
      Phrase("--accept，或 --decline 加 --reason", "--accept, or --decline with --reason")
    case .sittingSeveral:
      Phrase("有几场考问的编号以 {0} 开头，请写全", "several ids begin with {0}; write more of it")
    case .noSuchCopy: Phrase("没有哈希以 {0} 开头的副本", "no copy whose hash begins with {0}")
    case .confirmName: Phrase("确认要写 --confirm {0}", "confirm with --confirm {0}")
    case .rescored:
      Phrase("已执行 {0}：写入 {1} 个新分数，原分数保留", "{0} done: {1} new scores, the old are kept")
    case .onlyLooking:
      Phrase(
        "另一个程序正在使用本机的考问数据，这里只能查看",
        "another program has this device's quiz state; here it can only be looked at")
    case .heldBack:
      Phrase(
        "抽题时回避：本人近期考过 {0} 题，本矿近期考过 {1} 题，已撤回 {2} 题",
        "held back in the draw: {0} asked of the person, {1} asked at the mine, {2} withdrawn")
    case .withdrawnNow:
      Phrase(
        "撤回题目 {0} 道、吊销包 {1} 个，此后不再抽到",
        "{0} questions and {1} packs withdrawn: not drawn from now on")
    case .revocationsOld:
      Phrase("没有取得最新的撤回名单", "the list of withdrawals could not be renewed")
    case .leftOut:
      Phrase("{0} 题缺图片，未装入：{1}", "{0} questions lack their picture and were left out: {1}")
    case .returned: Phrase("带回回执 {0} 张，冲突 {1} 场", "{0} receipts came back, {1} conflicts")
    case .returnWritten:
      Phrase(
        "回执已写入 {0}（同一口令），带回考问的设备导入", "receipts are in {0} (same code): take it back to the device")
    case .signedBy: Phrase("签名", "Signed")
    case .signHow:
      Phrase("--officer 应写作 姓名=执法证号，至少两人", "--officer is NAME=CERTIFICATE, two at least")
    case .decideHere: Phrase("现场决定要用 --officer 写明是谁", "a decision on site names its --officer")
    case .signed: Phrase("✓ {0} 已签名：{1}", "✓ {0} signed: {1}")
    case .picture: Phrase("[附图 {0}]", "[picture {0}]")
    case .rescorePreview:
      Phrase(
        "用过此题 {0} 场；变为合格 {1}，变为不合格 {2}，只变分 {3}",
        "{0} sittings used it; {1} would pass, {2} would fail, {3} change only in marks")
    }
  }
}
