/// Words of the page that those who sit see on a tablet, and of its board.
enum PageText: String, PhraseTable {
  case title, noScript, codeAsk, codeNote, enter, startNote, start, paper, placeOf, left, saved
  case saving, unsaved, offline, notAnswered, typeNote, blank, back, next, overview, mark, unmark
  case chooseOne, chooseMany, chooseJudge, overviewTitle, missing, complete, legend, handIn
  case goMissing, toQuestion, paused, pausedNote, ended, endedTime, endedOfficer, endedVoid
  case answeredOf, wrongTitle, allRight, given, right, basis, redLine, leave, elsewhere
  case elsewhereNote, tryAgain, boardTitle, boardNote, question, answered, devices, away, never
  case clockTurned, recovered, larger, smaller, serverGone, noResult

  var phrase: Phrase {
    switch self {
    case .title: Phrase("逢查必考", "Quiz")
    case .noScript: Phrase("请在浏览器里打开 JavaScript。", "Please allow JavaScript in the browser.")
    case .codeAsk: Phrase("请输入考问码", "Enter your code")
    case .codeNote: Phrase("执法人员会告诉您，大小写都可以。", "The inspector tells you; either case will do.")
    case .enter: Phrase("进入", "Enter")
    case .startNote:
      Phrase(
        "点“开始答题”后开始计时。每答一题都会当场保存，断网或断电都能接着答。",
        "The time begins when you start. Every answer is saved at once; after a failure you go on.")
    case .start: Phrase("开始答题", "Start")
    case .paper: Phrase("{0}：{1} 题，{2} 分钟", "{0}: {1} questions, {2} minutes")
    case .placeOf: Phrase("第 {0} / {1} 题", "Question {0} / {1}")
    case .left: Phrase("剩余 {0}", "{0} left")
    case .saved: Phrase("✓ 已保存", "✓ Saved")
    case .saving: Phrase("… 正在保存", "… Saving")
    case .unsaved: Phrase("✗ 还没有保存，正在重试（{0}）", "✗ Not saved yet, trying again ({0})")
    case .offline:
      Phrase(
        "连不上执法人员的设备；已保存的答案都在", "The inspector's device is out of reach; saved answers are safe")
    case .notAnswered: Phrase("○ 本题未答", "○ Not answered")
    case .typeNote: Phrase("用文字作答，由执法人员评分。", "Answer in words; an officer marks it.")
    case .blank: Phrase("第 {0} 空", "Blank {0}")
    case .back: Phrase("上一题", "Back")
    case .next: Phrase("下一题", "Next")
    case .overview: Phrase("检查并交卷", "Check and hand in")
    case .mark: Phrase("☆ 标记", "☆ Mark")
    case .unmark: Phrase("★ 已标记", "★ Marked")
    case .chooseOne: Phrase("选一项", "Choose one")
    case .chooseMany: Phrase("可选多项", "Choose all that are right")
    case .chooseJudge: Phrase("对还是错", "True or false")
    case .overviewTitle: Phrase("答题情况", "Overview")
    case .missing: Phrase("还有 {0} 题未答", "{0} not answered")
    case .complete: Phrase("{0} 题全部作答", "All {0} answered")
    case .legend: Phrase("✓ 已答　· 未答　★ 已标记", "✓ answered  · not answered  ★ marked")
    case .handIn: Phrase("确认交卷", "Hand in")
    case .goMissing: Phrase("去答未答的题", "To the first not answered")
    case .toQuestion: Phrase("返回题目", "Back to the question")
    case .paused: Phrase("已暂停", "Paused")
    case .pausedNote: Phrase("时间不走。请等候执法人员。", "The time stands still. Please wait.")
    case .ended: Phrase("已交卷", "Handed in")
    case .endedTime: Phrase("时间已到，按已保存的答案交卷", "Time over; what was saved is handed in")
    case .endedOfficer: Phrase("执法人员已收卷", "Collected by an officer")
    case .endedVoid: Phrase("本场已作废", "This sitting is void")
    case .answeredOf: Phrase("已答 {0} / {1}", "{0} of {1} answered")
    case .wrongTitle: Phrase("需要讲解的题：{0}", "To be explained: {0}")
    case .allRight: Phrase("没有错题", "Nothing was wrong")
    case .given: Phrase("您的回答", "Your answer")
    case .right: Phrase("正确答案", "Right")
    case .basis: Phrase("依据", "Basis")
    case .redLine: Phrase("⚠ 红线题", "⚠ A red-line question")
    case .leave: Phrase("换人（本机退出）", "Somebody else (leave)")
    case .elsewhere: Phrase("已在另一台设备上继续", "Another device took over")
    case .elsewhereNote:
      Phrase(
        "这份卷子以最后输入考问码的设备为准，本机不能再作答，已保存的答案都在。如不是您本人操作，请立刻告诉执法人员。",
        "The device that gave the code last has the paper. Saved answers are safe. If it was not you, tell the inspector now."
      )
    case .tryAgain: Phrase("重新输入考问码", "Enter the code again")
    case .boardTitle: Phrase("考问看板", "Board")
    case .boardNote: Phrase("答题中 {0}，已结束 {1}，共 {2}", "{0} sitting, {1} ended, {2} in all")
    case .question: Phrase("第 {0} 题", "question {0}")
    case .answered: Phrase("已存 {0}/{1}", "saved {0}/{1}")
    case .devices: Phrase("换过设备", "other device")
    case .away: Phrase("离线 {0} 秒", "away {0} s")
    case .never: Phrase("未进入", "not joined")
    case .clockTurned: Phrase("时钟被改动", "clock turned")
    case .recovered: Phrase("恢复 {0} 次", "taken up {0}×")
    case .larger: Phrase("大字", "Large")
    case .smaller: Phrase("常规", "Normal")
    case .serverGone: Phrase("连不上，正在重试", "Out of reach, trying again")
    case .noResult: Phrase("成绩请问执法人员。", "Ask the inspector for the result.")
    }
  }
}
