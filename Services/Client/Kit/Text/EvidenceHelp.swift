/// Help of the evidence commands.
enum EvidenceHelp: String, PhraseTable {
  case group, list, add, show, get, custody, seal, record, verify, export, verifyBag
  case caseGroup, ofCase, piece, caseOrPiece, file, title, kind, ofGroup, section, place, reason,
    by, at
  case sha256, requestID, purpose, output, sealNo, witness, receiver, act, bag, bagOutput, masked

  var phrase: Phrase {
    switch self {
    case .caseGroup: Phrase("事故调查案件", "investigation cases")
    case .group: Phrase("证据：登记、保管、查阅、核对", "evidence: add, keep, look at, verify")
    case .list: Phrase("证据清单", "the exhibits list")
    case .add: Phrase("登记一件证据（最大 2 GiB，可续传）", "add a file (at most 2 GiB; resumes)")
    case .show: Phrase("一件证据及其经手记录", "one piece with its custody log")
    case .get: Phrase("取回原件并核对哈希", "fetch the original, check its hash")
    case .custody: Phrase("经手记录", "the custody log")
    case .seal: Phrase("封存", "put a seal on a piece")
    case .record: Phrase("记录启封、检验、移交、退还、归档", "record an act: open, examine, hand over …")
    case .verify: Phrase("核对原件与登记时的哈希", "compare the bytes with their hashes")
    case .export: Phrase("导出整卷（BagIt，可用公开工具核验）", "export the whole file (BagIt)")
    case .verifyBag: Phrase("离线核验导出的案卷", "verify an exported file, offline")
    case .ofCase: Phrase("案件编号，如 7", "number of the case, e.g. 7")
    case .piece: Phrase("证据，如 7/3：案件 7 第 3 件", "piece, e.g. 7/3: no. 3 of case 7")
    case .caseOrPiece: Phrase("案件 7 或证据 7/3", "a case such as 7, or a piece such as 7/3")
    case .file: Phrase("要登记的文件", "the file")
    case .title: Phrase("清单上的名称（默认文件名）", "title on the list (default: the file's name)")
    case .kind:
      Phrase("种类：书证、物证、视听资料、电子数据 …", "kind: document, object, recording, data …")
    case .ofGroup: Phrase("归哪个组：综合组（默认）、技术组、管理组、责任组", "group: general, technical, management …")
    case .section: Phrase("案卷第几部分（1–15，默认按种类）", "section of the file, 1 to 15 (by kind)")
    case .place: Phrase("在哪里", "where")
    case .reason: Phrase("为什么", "why")
    case .by: Phrase("收集人（默认本人）", "who collected it (default: you)")
    case .at: Phrase("何时，如 '2026-11-24 09:30'（默认现在）", "when, e.g. '2026-11-24 09:30'")
    case .sha256: Phrase("收集时记下的哈希，不符即拒收", "hash taken on site; another is refused")
    case .requestID: Phrase("本次登记的编号（默认由文件得出）", "id of the upload (default: from the file)")
    case .purpose: Phrase("查阅目的，记入日志", "why you look; it is logged")
    case .output: Phrase("存为", "write to")
    case .sealNo: Phrase("封条号", "number of the seal")
    case .witness: Phrase("见证人", "who stands by")
    case .receiver: Phrase("接收人", "who receives it")
    case .act: Phrase("启封、检验、移交、退还、归档", "open, examine, hand_over, give_back, archive")
    case .bag: Phrase("案卷目录或 zip 文件", "folder or zip of the file")
    case .bagOutput: Phrase("新目录，或 .zip 文件", "a new folder, or a .zip file")
    case .masked: Phrase("隐名：不含个人陈述和责任组材料", "masked: without statements and names")
    }
  }
}
