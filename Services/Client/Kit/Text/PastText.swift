/// Words of the pages about historical cases.
enum PastText: String, PhraseTable {
  case source, key, version, day, unit, place, course, cause, lesson, industry, people, type
  case unverified, unmapped, unmappedRows, codes, raw, meaning, mapped, line, outcome, detail
  case rows, addedRows, changedRows, unchangedRows, rejectedRows, notedRows, encoding, dryRun
  case notice, file, unreadable, storedRow, fromFile, title, deaths, severe, minor, loss

  var phrase: Phrase {
    switch self {
    case .source: Phrase("来源", "Source")
    case .key: Phrase("原编号", "Key")
    case .version: Phrase("版本", "Version")
    case .day: Phrase("日期", "Day")
    case .unit: Phrase("单位", "Unit")
    case .place: Phrase("地点", "Place")
    case .course: Phrase("经过", "Course")
    case .cause: Phrase("原因", "Cause")
    case .lesson: Phrase("教训", "Lesson")
    case .industry: Phrase("行业", "Trade")
    case .people: Phrase("伤亡", "People")
    case .type: Phrase("事故类别", "Type")
    case .unverified: Phrase("{0}（对应未核对）", "{0} (mapping unverified)")
    case .unmapped: Phrase("没有对应，原样保留", "not mapped, kept as it is")
    case .unmappedRows: Phrase("没有对应的代码：{0}", "codes without a mapping: {0}")
    case .codes: Phrase("代码", "Codes")
    case .raw: Phrase("原代码", "Raw")
    case .meaning: Phrase("含义", "Meaning")
    case .mapped: Phrase("对应", "Mapped to")
    case .line: Phrase("行", "Line")
    case .outcome: Phrase("结果", "Result")
    case .detail: Phrase("说明", "Why")
    case .rows: Phrase("读入 {0} 行", "{0} rows read")
    case .addedRows: Phrase("新增 {0}", "{0} added")
    case .changedRows: Phrase("变更 {0}", "{0} changed")
    case .unchangedRows: Phrase("无变化 {0}", "{0} unchanged")
    case .rejectedRows: Phrase("不合格 {0}", "{0} rejected")
    case .notedRows: Phrase("有提醒 {0}", "{0} with notes")
    case .encoding: Phrase("编码 {0}", "encoding {0}")
    case .dryRun: Phrase("（试判，没有入库）", " (dry run, nothing stored)")
    case .notice: Phrase("{0}：{1}", "{0}: {1}")
    case .file: Phrase("文件", "File")
    case .unreadable: Phrase("{0} 读不了：{1}", "{0} cannot be read: {1}")
    case .storedRow: Phrase("第 {0} 行，第 {1} 版", "line {0}, version {1}")
    case .fromFile: Phrase("出处", "From")
    case .title: Phrase("名称", "Title")
    case .deaths: Phrase("死亡 {0}", "{0} dead")
    case .severe: Phrase("重伤 {0}", "{0} severely hurt")
    case .minor: Phrase("轻伤 {0}", "{0} slightly hurt")
    case .loss: Phrase("直接经济损失 {0} 万元", "direct loss {0} × 10,000 yuan")
    }
  }
}

/// Names of the sources of historical cases.
enum PastSourceText: String, PhraseTable {
  case osha, msha, csv

  var phrase: Phrase {
    switch self {
    case .osha: Phrase("美国 OSHA", "OSHA")
    case .msha: Phrase("美国 MSHA", "MSHA")
    case .csv: Phrase("自有表格", "own table")
    }
  }
}

/// Names of what became of an imported row.
enum PastOutcomeText: String, PhraseTable {
  case added, changed, unchanged, rejected

  var phrase: Phrase {
    switch self {
    case .added: Phrase("新增", "added")
    case .changed: Phrase("变更", "changed")
    case .unchanged: Phrase("无变化", "unchanged")
    case .rejected: Phrase("不合格", "rejected")
    }
  }
}

/// Help of the commands about historical cases.
enum PastHelp: String, PhraseTable {
  case importing, group, list, show, source, files, dryRun, encoding, codes, definition, showRows
  case number, words, from, type

  var phrase: Phrase {
    switch self {
    case .importing: Phrase("导入历史事故案例", "import historical cases")
    case .group: Phrase("历史事故案例：列出、查看", "historical cases: list, show")
    case .list: Phrase("列出或查找历史案例", "list or search them")
    case .show: Phrase("一个历史案例，代码原样与对应并列", "one of them, codes raw and mapped")
    case .source:
      Phrase("来源：osha、msha，或自有表格 csv", "source: osha, msha, or a table of our own: csv")
    case .files: Phrase("文件，可多个；- 为标准输入", "files; - is stdin")
    case .dryRun: Phrase("只判定，不入库", "judge only, store nothing")
    case .encoding: Phrase("编码：utf-8、gb18030（默认自动）", "utf-8 or gb18030 (default: found)")
    case .codes: Phrase("OSHA 代码表 accident_lookup2", "OSHA's code list accident_lookup2")
    case .definition: Phrase("MSHA 栏目定义文件", "MSHA's definition file")
    case .showRows: Phrase("列出哪些行：rejected、all、none", "rows to show: rejected, all, none")
    case .number: Phrase("历史案例编号，如 12", "number, e.g. 12")
    case .words: Phrase("名称、经过、原因、教训里的字", "words of title, course, cause or lesson")
    case .from: Phrase("只列这个来源", "only from this source")
    case .type: Phrase("只列这个事故类别，如 1986:9", "only of this accident type, e.g. 1986:9")
    }
  }
}
