/// Reasons of access, pages and filters.
enum AccessReasonText: String, ReasonTable {
  case peerUnknown = "PEER_UNKNOWN"
  case methodNotAllowed = "METHOD_NOT_ALLOWED"
  case actingAsNotEntitled = "ACTING_AS_NOT_ENTITLED"
  case actingAsInvalid = "ACTING_AS_INVALID"
  case actingDepartmentRequired = "ACTING_DEPARTMENT_REQUIRED"
  case pageSizeTooLarge = "PAGE_SIZE_TOO_LARGE"
  case pageTokenInvalid = "PAGE_TOKEN_INVALID"
  case pageTokenForeign = "PAGE_TOKEN_OF_ANOTHER_QUESTION"
  case pageTokenUnreadable = "PAGE_TOKEN_UNREADABLE"
  case filterComparison = "FILTER_COMPARISON"
  case filterField = "FILTER_FIELD_UNKNOWN"
  case filterSyntax = "FILTER_SYNTAX"
  case filterLong = "FILTER_TOO_LONG"
  case filterValue = "FILTER_VALUE"
  case receiptRole = "RECEIPT_ROLE_MISSING"
  case receiptDepartment = "RECEIPT_OF_OTHER_DEPARTMENT"
  case departmentForeign = "OTHER_DEPARTMENT"

  var phrase: Phrase {
    switch self {
    case .peerUnknown: Phrase("此系统账号没有登记任何权限", "this account has no entitlement here")
    case .methodNotAllowed: Phrase("此账号的角色不允许这项操作", "no role of this account allows this")
    case .actingAsNotEntitled: Phrase("此账号不能代表该部门", "this account may not act for that department")
    case .actingAsInvalid: Phrase("--as 应是一个部门代码", "--as takes one department code")
    case .actingDepartmentRequired:
      Phrase("此账号可代表多个部门，须指明一个", "this account may act for several departments; choose one")
    case .pageSizeTooLarge: Phrase("每页条数超过上限", "the page size is over its limit")
    case .pageTokenInvalid, .pageTokenUnreadable: Phrase("翻页标记无效", "the page token is not valid")
    case .pageTokenForeign:
      Phrase("翻页标记属于另一次查询", "the page token belongs to another question")
    case .filterComparison: Phrase("该字段不支持这种比较", "the field does not take this comparison")
    case .filterField: Phrase("没有这个筛选字段", "there is no such field to filter by")
    case .filterSyntax: Phrase("筛选条件写法有误", "the filter is not well formed")
    case .filterLong: Phrase("筛选条件过长", "the filter is too long")
    case .filterValue: Phrase("筛选值不合法", "the value to filter by is not legal")
    case .receiptRole: Phrase("此项须由规定角色办理", "this act needs its role")
    case .receiptDepartment: Phrase("这是其他部门的件", "this delivery belongs to another department")
    case .departmentForeign: Phrase("无权查看其他部门", "other departments are not yours to see")
    }
  }

  var hint: Phrase? {
    switch self {
    case .peerUnknown, .methodNotAllowed, .receiptRole, .receiptDepartment:
      Phrase("查看本账号的权限：anlan whoami", "see what this account may do: anlan whoami")
    case .actingAsNotEntitled, .actingAsInvalid, .actingDepartmentRequired:
      Phrase(
        "用 --as 指明部门，例如 --as YJ；可代表的部门见 anlan whoami",
        "choose with --as, e.g. --as YJ; see anlan whoami")
    case .pageTokenInvalid, .pageTokenUnreadable, .pageTokenForeign:
      Phrase("去掉 --page-token 从头列出", "leave --page-token out to begin again")
    case .filterComparison, .filterField, .filterSyntax, .filterLong, .filterValue:
      Phrase(
        "用选项代替 --filter，见：anlan help permits list",
        "use flags instead, see: anlan help permits list")
    case .departmentForeign, .pageSizeTooLarge: nil
    }
  }
}
