import Vocabulary

/// A column of the 行政许可 disclosure form; raw values are its numbers.
///
/// **Source**: handbook 2.1, names seen in several public implementations; older names of 2015 as
/// aliases (unverified).
public enum DisclosureColumn: Int, Sendable, Hashable, CaseIterable {
  /// 1 行政相对人名称.
  case holderName = 1
  /// 2 行政相对人类别.
  case holderKind = 2
  /// 3 行政相对人代码_1(统一社会信用代码).
  case creditCode = 3
  /// 4 行政相对人代码_2(工商注册号).
  case businessNo = 4
  /// 5 行政相对人代码_3(组织机构代码).
  case organisationNo = 5
  /// 6 行政相对人代码_4(税务登记号).
  case taxNo = 6
  /// 7 行政相对人代码_5(事业单位证书号).
  case institutionNo = 7
  /// 8 行政相对人代码_6(社会组织登记证号).
  case societyNo = 8
  /// 9 法定代表人.
  case representative = 9
  /// 10 法定代表人证件类型.
  case representativeIDKind = 10
  /// 11 法定代表人证件号码.
  case representativeIDNumber = 11
  /// 12 证件类型.
  case personIDKind = 12
  /// 13 证件号码.
  case personIDNumber = 13
  /// 14 行政许可决定文书名称.
  case documentName = 14
  /// 15 行政许可决定文书号.
  case documentNo = 15
  /// 16 许可类别.
  case category = 16
  /// 17 许可证书名称.
  case certificateName = 17
  /// 18 许可编号.
  case certificateNo = 18
  /// 19 许可内容.
  case content = 19
  /// 20 许可决定日期.
  case decisionDay = 20
  /// 21 有效期自.
  case validFrom = 21
  /// 22 有效期至.
  case validTo = 22
  /// 23 许可机关.
  case authorityName = 23
  /// 24 许可机关统一社会信用代码.
  case authorityCode = 24
  /// 25 当前状态.
  case status = 25
  /// 26 数据来源单位.
  case sourceName = 26
  /// 27 数据来源单位统一社会信用代码.
  case sourceCode = 27
  /// 28 备注.
  case remark = 28

  /// Chinese name, as portals write the header.
  public var name: String { Self.rows[rawValue - 1].name }

  /// Column name such as `XK_XDR_MC`.
  public var code: String { Self.rows[rawValue - 1].code }

  /// Other names of the header.
  public var aliases: [String] { Self.rows[rawValue - 1].aliases }

  /// Whether a file without it is not the form.
  public var isMandatory: Bool { Self.rows[rawValue - 1].isMandatory }

  /// The column of a header cell; nil if it is none of the form.
  public init?(header cell: String) {
    let name = HalfWidth.normalised(cell).filter { !$0.isWhitespace && $0 != "*" }
    guard let column = Self.byName[name] ?? Self.byName[name.uppercased()] else { return nil }
    self = column
  }

  private static let byName = Dictionary(
    allCases.flatMap { column in
      ([column.name, column.code] + column.aliases).map { ($0, column) }
    }, uniquingKeysWith: { first, _ in first })

  private struct Row {
    let name: String
    let code: String
    let aliases: [String]
    let isMandatory: Bool
  }

  private static let rows: [Row] = [
    Row(
      name: "行政相对人名称", code: "XK_XDR_MC",
      aliases: ["XK_XDR"], isMandatory: true),
    Row(
      name: "行政相对人类别", code: "XK_XDR_LB",
      aliases: [], isMandatory: true),
    Row(
      name: "行政相对人代码_1(统一社会信用代码)", code: "XK_XDR_SHXYM",
      aliases: ["统一社会信用代码", "代码_1统一社会信用代码", "代码_1(统一社会信用代码)", "行政相对人代码_1"], isMandatory: true),
    Row(
      name: "行政相对人代码_2(工商注册号)", code: "XK_XDR_GSZC",
      aliases: ["工商注册号", "代码_2工商注册号", "XK_XDR_GSDJ"], isMandatory: false),
    Row(
      name: "行政相对人代码_3(组织机构代码)", code: "XK_XDR_ZZJG",
      aliases: ["组织机构代码", "代码_3组织机构代码", "XK_XDR_ZDM"], isMandatory: false),
    Row(
      name: "行政相对人代码_4(税务登记号)", code: "XK_XDR_SWDJ",
      aliases: ["税务登记号", "代码_4税务登记号"], isMandatory: false),
    Row(
      name: "行政相对人代码_5(事业单位证书号)", code: "XK_XDR_SYDW",
      aliases: ["事业单位证书号", "代码_5事业单位证书号"], isMandatory: false),
    Row(
      name: "行政相对人代码_6(社会组织登记证号)", code: "XK_XDR_SHZZ",
      aliases: ["社会组织登记证号", "代码_6社会组织登记证号"], isMandatory: false),
    Row(
      name: "法定代表人", code: "XK_FRDB",
      aliases: ["法定代表人姓名", "XK_FR"], isMandatory: false),
    Row(
      name: "法定代表人证件类型", code: "XK_FR_ZJLX",
      aliases: [], isMandatory: false),
    Row(
      name: "法定代表人证件号码", code: "XK_FR_ZJHM",
      aliases: ["法定代表人身份证号", "XK_FR_SFZH"], isMandatory: false),
    Row(
      name: "证件类型", code: "XK_XDR_ZJLX",
      aliases: ["自然人证件类型"], isMandatory: false),
    Row(
      name: "证件号码", code: "XK_XDR_ZJHM",
      aliases: ["自然人证件号码", "XK_XDR_SFZ"], isMandatory: false),
    Row(
      name: "行政许可决定文书名称", code: "XK_XKWS",
      aliases: ["许可决定文书名称", "XK_XMMC"], isMandatory: true),
    Row(
      name: "行政许可决定文书号", code: "XK_WSH",
      aliases: ["行政许可决定文书文号", "许可决定文书号"], isMandatory: true),
    Row(
      name: "许可类别", code: "XK_XKLB",
      aliases: ["XK_SPLB"], isMandatory: true),
    Row(
      name: "许可证书名称", code: "XK_XKZS",
      aliases: [], isMandatory: false),
    Row(
      name: "许可编号", code: "XK_XKBH",
      aliases: ["许可证书编号"], isMandatory: false),
    Row(
      name: "许可内容", code: "XK_NR",
      aliases: [], isMandatory: true),
    Row(
      name: "许可决定日期", code: "XK_JDRQ",
      aliases: [], isMandatory: true),
    Row(
      name: "有效期自", code: "XK_YXQZ",
      aliases: [], isMandatory: true),
    Row(
      name: "有效期至", code: "XK_YXQZI",
      aliases: ["XK_JZQ"], isMandatory: true),
    Row(
      name: "许可机关", code: "XK_XKJG",
      aliases: ["XK_XZJG"], isMandatory: true),
    Row(
      name: "许可机关统一社会信用代码", code: "XK_XKJGDM",
      aliases: [], isMandatory: true),
    Row(
      name: "当前状态", code: "XK_ZT",
      aliases: [], isMandatory: true),
    Row(
      name: "数据来源单位", code: "XK_LYDW",
      aliases: ["XK_SJLY"], isMandatory: false),
    Row(
      name: "数据来源单位统一社会信用代码", code: "XK_LYDWDM",
      aliases: ["XK_SJLYDM"], isMandatory: false),
    Row(
      name: "备注", code: "BZ",
      aliases: ["XK_BZ"], isMandatory: false),
  ]
}
