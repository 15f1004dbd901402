/// What is said about the command line itself.
enum UsageText: String, PhraseTable {
  case unknownCommand, didYouMean, seeHelp, examples, usage, subcommands, arguments, options
  case commonOptions, defaultValue, repeatable, optionsWord, aliases, noInput, fileUnreadable
  case fileUnwritable, jsonFault, badFilterDay, badIdentifier, severalFound, chooseForm
  case exitCodes, exit0, exit1, exit2, exit3, exit4, exit5, exit6, exit7, environment, files
  case valuesWord, stdinTerminal, badTimeout, badSocket, unknownService, commandsTitle, unknownHelp
  case fullStop, outOfRange, badWord, badLanguage, noSuchMember

  var phrase: Phrase {
    switch self {
    case .unknownCommand: Phrase("没有“{0}”这个命令", "there is no command “{0}”")
    case .didYouMean: Phrase("是不是想用：{0}", "did you mean: {0}")
    case .seeHelp: Phrase("查看用法：{0}", "see: {0}")
    case .examples: Phrase("示例", "EXAMPLES")
    case .usage: Phrase("用法", "USAGE")
    case .subcommands: Phrase("子命令", "COMMANDS")
    case .arguments: Phrase("参数", "ARGUMENTS")
    case .options: Phrase("选项", "OPTIONS")
    case .commonOptions: Phrase("通用选项", "COMMON OPTIONS")
    case .defaultValue: Phrase("（默认 {0}）", " (default {0})")
    case .repeatable: Phrase("（可重复）", " (repeatable)")
    case .optionsWord: Phrase("[选项]", "[options]")
    case .aliases: Phrase("别名", "ALIASES")
    case .noInput:
      Phrase("需要 {0}，而 --no-input 不允许询问", "{0} is needed and --no-input forbids asking")
    case .fileUnreadable: Phrase("读不了文件 {0}：{1}", "cannot read {0}: {1}")
    case .fileUnwritable: Phrase("写不了文件 {0}：{1}", "cannot write {0}: {1}")
    case .jsonFault: Phrase("第 {0} 行第 {1} 列不是合法的 JSON：{2}", "line {0}, column {1} is no JSON: {2}")
    case .badFilterDay: Phrase("“{0}”不是日期，应像 2026-11-24", "“{0}” is no day; write 2026-11-24")
    case .badIdentifier:
      Phrase(
        "“{0}”不是许可名、许可编号或统一社会信用代码", "“{0}” is no licence name, certificate number or credit code")
    case .severalFound: Phrase("“{0}”对应 {1} 件许可，请指明一件", "“{0}” means {1} licences; name one")
    case .chooseForm: Phrase("--json 与 --plain 只能选一个", "--json and --plain exclude one another")
    case .exitCodes: Phrase("退出码", "EXIT STATUS")
    case .exit0: Phrase("成功", "done")
    case .exit1: Phrase("失败", "failed")
    case .exit2: Phrase("用法有误或已取消", "wrong usage, or cancelled")
    case .exit3: Phrase("有内容未通过校验", "some input was rejected")
    case .exit4: Phrase("无权限", "not allowed")
    case .exit5: Phrase("与已有记录冲突，没有覆盖", "a conflict; nothing was overwritten")
    case .exit6: Phrase("已离线留存，待发送", "kept to be sent later")
    case .exit7: Phrase("核验未通过", "a verification failed")
    case .environment: Phrase("环境变量", "ENVIRONMENT")
    case .files: Phrase("文件", "FILES")
    case .valuesWord: Phrase("可选值：{0}", "one of: {0}")
    case .stdinTerminal: Phrase("正在从键盘读取，按 Ctrl-D 结束", "reading from the keyboard; end with Ctrl-D")
    case .fullStop: Phrase("。", ".")
    case .outOfRange: Phrase("{0} 应在 {1} 到 {2} 之间", "{0} must be between {1} and {2}")
    case .badWord: Phrase("没有“{0}”这个值", "there is no value “{0}”")
    case .badLanguage: Phrase("--lang 只能是 zh 或 en，不能是“{0}”", "--lang is zh or en, not “{0}”")
    case .noSuchMember:
      Phrase("结果里没有字段“{0}”；有：{1}", "the result has no field “{0}”; it has: {1}")
    case .badTimeout: Phrase("--timeout 应是大于 0 的秒数", "--timeout takes seconds above 0")
    case .badSocket:
      Phrase(
        "--socket 应写成 服务=路径，例如 permits=/tmp/permits.sock",
        "--socket takes SERVICE=PATH, e.g. permits=/tmp/permits.sock")
    case .unknownService:
      Phrase(
        "没有“{0}”这个服务；有 permits、enforcement、investigation",
        "no service “{0}”; there are permits, enforcement, investigation")
    case .commandsTitle: Phrase("安澜命令行", "the Anlan command line")
    case .unknownHelp: Phrase("没有“{0}”的帮助", "there is no help for “{0}”")
    }
  }
}

/// Sentences of the argument parser, with their Chinese.
enum ParserText: String, PhraseTable {
  case missingArgument, missingValue, unknownMeant, unknownOption, unexpectedMany, unexpectedOne
  case invalidValue, noValueTaken, alreadySet, missingOneOf

  var phrase: Phrase {
    switch self {
    case .missingArgument: Phrase("缺少参数 {0}", "Missing expected argument '{0}'")
    case .missingValue: Phrase("{0} 后面缺少值", "Missing value for '{0}'")
    case .unknownMeant:
      Phrase("没有选项 {0}；是不是 {1}", "Unknown option '{0}'. Did you mean '{1}'?")
    case .unknownOption: Phrase("没有选项 {0}", "Unknown option '{0}'")
    case .unexpectedMany: Phrase("多出 {0} 个参数：{1}", "{0} unexpected arguments: '{1}'")
    case .unexpectedOne: Phrase("多出参数“{0}”", "Unexpected argument '{0}'")
    case .invalidValue: Phrase("{1} 不能是“{0}”{2}", "The value '{0}' is invalid for '{1}'{2}")
    case .noValueTaken:
      Phrase(
        "选项 {0} 不带值，却给了“{1}”", "The option '{0}' does not take any value, but '{1}' was specified.")
    case .alreadySet:
      Phrase("{0} 与 {1} 只能选一个", "Value to be set with {0} had already been set with {1}")
    case .missingOneOf: Phrase("缺少其中之一：{0}", "Missing one of: '{0}'")
    }
  }
}
