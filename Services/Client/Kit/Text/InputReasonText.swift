/// Reasons about fields and files that were given.
enum InputReasonText: String, ReasonTable {
  case fieldRequired = "FIELD_REQUIRED"
  case fieldLong = "FIELD_TOO_LONG"
  case dayForm = "DAY_FORM"
  case dayImpossible = "DAY_IMPOSSIBLE"
  case divisionForm = "DIVISION_FORM"
  case divisionRetired = "DIVISION_RETIRED"
  case divisionUnknown = "DIVISION_UNKNOWN"
  case divisionTownless = "DIVISION_WITHOUT_TOWN"
  case divisionMissing = "PREMISES_DIVISION_MISSING"
  case encodingMalformed = "ENCODING_MALFORMED"
  case encodingUnavailable = "ENCODING_UNAVAILABLE"
  case encodingUnsupported = "ENCODING_UNSUPPORTED"
  case industryDivision = "INDUSTRY_CODE_DIVISION"
  case industryForm = "INDUSTRY_CODE_FORM"
  case industryLetter = "INDUSTRY_CODE_LETTER"
  case industryMissing = "INDUSTRY_MISSING"
  case eventIDForm = "EVENT_ID_FORM"

  var phrase: Phrase {
    switch self {
    case .fieldRequired: Phrase("必填，没有填写", "required and missing")
    case .fieldLong: Phrase("超过长度上限", "longer than allowed")
    case .dayForm:
      Phrase("日期格式应为 2026-11-24 或 2026/11/24", "a day is written 2026-11-24 or 2026/11/24")
    case .dayImpossible: Phrase("没有这一天", "there is no such day")
    case .divisionForm: Phrase("行政区划代码应为 9 位数字", "a division code has 9 digits")
    case .divisionRetired: Phrase("行政区划代码已停用", "the division code is retired")
    case .divisionUnknown: Phrase("没有这个行政区划代码", "there is no such division")
    case .divisionTownless: Phrase("行政区划代码没有到乡镇街道", "the division does not name a town")
    case .divisionMissing:
      Phrase("没有经营场所的行政区划，无法抄送属地", "no division of the premises, so no town gets a copy")
    case .encodingMalformed: Phrase("文件里有不合编码规则的字节", "the file has bytes that break its encoding")
    case .encodingUnavailable: Phrase("服务端没有这种编码的转换表", "the service cannot read this encoding")
    case .encodingUnsupported: Phrase("不支持这种编码", "this encoding is not supported")
    case .industryDivision:
      Phrase("国民经济行业代码没有这个大类", "the industry code names no division of GB/T 4754")
    case .industryForm: Phrase("行业代码应像 B0610", "an industry code looks like B0610")
    case .industryLetter:
      Phrase("行业代码的门类字母与大类不符", "the letter of the industry code does not fit its digits")
    case .industryMissing: Phrase("没有行业代码", "no industry code")
    case .eventIDForm: Phrase("事件编号应为 UUID", "an event id is a UUID")
    }
  }

  var hint: Phrase? {
    switch self {
    case .encodingMalformed, .encodingUnavailable, .encodingUnsupported:
      Phrase(
        "指明编码：--encoding gb18030 或 --encoding utf-8",
        "name the encoding: --encoding gb18030 or utf-8")
    case .eventIDForm:
      Phrase("去掉 event_id，客户端会生成并告知", "leave event_id out: the client makes one and tells it")
    default: nil
    }
  }
}

/// Reasons about the holder's identifiers.
enum HolderReasonText: String, ReasonTable {
  case creditCharacter = "CREDIT_CODE_CHARACTER"
  case creditCheck = "CREDIT_CODE_CHECK"
  case creditInner = "CREDIT_CODE_INNER_CHECK"
  case creditLength = "CREDIT_CODE_LENGTH"
  case creditMissing = "CREDIT_CODE_MISSING"
  case creditPlaceholder = "CREDIT_CODE_PLACEHOLDER"
  case idBirth = "CITIZEN_ID_BIRTH_DAY"
  case idFuture = "CITIZEN_ID_BIRTH_IN_FUTURE"
  case idCharacter = "CITIZEN_ID_CHARACTER"
  case idCheck = "CITIZEN_ID_CHECK"
  case idLength = "CITIZEN_ID_LENGTH"
  case identityKind = "IDENTITY_KIND_UNKNOWN"
  case holderKind = "HOLDER_KIND_REQUIRED"

  var phrase: Phrase {
    switch self {
    case .creditCharacter:
      Phrase("统一社会信用代码含有不允许的字符", "the credit code has a character it may not have")
    case .creditCheck: Phrase("统一社会信用代码校验位不对", "the check digit of the credit code is wrong")
    case .creditInner:
      Phrase("信用代码中主体标识码的校验位不对", "the inner check digit of the credit code is wrong")
    case .creditLength: Phrase("统一社会信用代码应为 18 位", "a credit code has 18 characters")
    case .creditMissing: Phrase("没有统一社会信用代码", "the credit code is missing")
    case .creditPlaceholder: Phrase("信用代码是占位符", "the credit code is a placeholder")
    case .idBirth: Phrase("身份证号码中的出生日期不存在", "the birth day in the ID number does not exist")
    case .idFuture: Phrase("身份证号码中的出生日期在将来", "the birth day in the ID number lies ahead")
    case .idCharacter: Phrase("身份证号码含有不允许的字符", "the ID number has a character it may not have")
    case .idCheck: Phrase("身份证号码校验位不对", "the check digit of the ID number is wrong")
    case .idLength: Phrase("身份证号码应为 18 位", "an ID number has 18 characters")
    case .identityKind: Phrase("不认识的证件类型", "unknown kind of identity document")
    case .holderKind: Phrase("没有说明相对人类别", "the kind of holder is missing")
    }
  }

  var hint: Phrase? {
    switch self {
    case .creditCheck, .creditInner, .creditLength, .creditCharacter:
      Phrase("对照营业执照逐位核对", "compare it with the business licence, character by character")
    default: nil
    }
  }
}
