/// Words of quizzes on site.
enum QuizText: String, PhraseTable {
  case judgeTrue, judgeFalse, noSuchOption, handInWithY, typeHere, moreBelow, timeLeft, placeOf
  case markSign, blankHint, textHint, pausedNote, notAnswered, savedTick, answeredOf, clockTurned
  case sitKeys, sitTypeKeys, overviewKeys, endedKeys, allAnswered, missingCount, mapLegend
  case handInAsk, endedSubmitted, endedTime, endedOfficer, endedVoid, endedTimeShort
  case terminalNeeded, lineSaved, scoredOnReturn, passed, failed, pending, nothingLeft, scoreLine
  case certaintyLine, smallSample, givenRight, redLine, redLineShort, basisLine, dueDay
  case proposalLine, name, post, score, verdict, interval, probability, flags, recovered, onReturn
  case proposedFor, oneQuizNote, stillOpen, boardTitle, boardKeys, pauseAsk, voidAsk, question
  case progress, left, silent, sitting, slot, answered, synced, notSynced, hasReceipt, inConflict
  case modeAsk, whoSits, appealed, earlier, copy, code, addressAsk, pageAt, boardCode, tabletAway
  case tabletMoved, tabletNone, pageStop, certificateAsk, signOthersAsk, signAfterHandIn,
    signedCount

  var phrase: Phrase {
    switch self {
    case .judgeTrue: Phrase("对", "true")
    case .judgeFalse: Phrase("错", "false")
    case .noSuchOption: Phrase("没有这个选项", "no such option")
    case .handInWithY: Phrase("已全部作答；确认交卷请按 y", "everything is answered; y hands in")
    case .typeHere: Phrase(" 作答：", " Answer: ")
    case .moreBelow: Phrase(" ↓ 下面还有", " ↓ more below")
    case .timeLeft: Phrase("剩余 {0}", "{0} left")
    case .placeOf: Phrase("第 {0}/{1} 题", "Question {0}/{1}")
    case .markSign: Phrase("【已标记】", "[marked]")
    case .blankHint: Phrase("共 {0} 空；多个空用分号隔开。", "{0} to fill; semicolons between them.")
    case .textHint: Phrase("用文字作答，由执法人员评分。", "Answer in words; an officer marks it.")
    case .pausedNote: Phrase("已暂停，时间不走。请等候执法人员。", "Paused; the time stands still. Please wait.")
    case .notAnswered: Phrase("本题未答", "not answered")
    case .savedTick: Phrase("本题已保存", "saved")
    case .answeredOf: Phrase("已答 {0}/{1}", "{0} of {1} answered")
    case .clockTurned: Phrase("时钟被改动", "clock turned")
    case .sitKeys:
      Phrase(
        "1-8 或 A-H 选择  Enter 下一题  ← 上一题  M 标记  Tab 总览",
        "1-8 or A-H choose  Enter next  ← back  M mark  Tab overview")
    case .sitTypeKeys:
      Phrase("输入文字  Enter 保存并下一题  ← 上一题  Tab 总览", "type  Enter saves, next  ← back  Tab overview")
    case .overviewKeys:
      Phrase("y 交卷  Enter 到第一道未答题  ← 返回", "y hand in  Enter to the first not answered  ← back")
    case .endedKeys: Phrase("↑↓ 翻看  Enter 结束", "↑↓ scroll  Enter to end")
    case .allAnswered: Phrase("{0} 题全部作答", "all {0} answered")
    case .missingCount: Phrase("还有 {0} 题未答", "{0} not answered")
    case .mapLegend: Phrase("✓ 已答  · 未答  ! 已标记", "✓ answered  · not answered  ! marked")
    case .handInAsk: Phrase("现在交卷吗？按 y 交卷", "Hand in now? y hands in")
    case .endedSubmitted: Phrase("已交卷", "Handed in")
    case .endedTime: Phrase("时间已到，按已保存的答案交卷", "Time over; what was saved is handed in")
    case .endedOfficer: Phrase("执法人员已收卷", "Collected by an officer")
    case .endedVoid: Phrase("本场已作废", "This sitting is void")
    case .endedTimeShort: Phrase("到时", "time over")
    case .terminalNeeded: Phrase("需要在终端里运行", "a terminal is needed")
    case .lineSaved: Phrase("第 {0} 题已保存 #{1}", "question {0} saved #{1}")
    case .scoredOnReturn: Phrase("本卷不带答案，回局里判分。", "No keys on site: scored on return.")
    case .passed: Phrase("合格", "passed")
    case .failed: Phrase("不合格", "failed")
    case .pending: Phrase("待评分", "waits for marks")
    case .nothingLeft: Phrase("无可判题目", "nothing counts")
    case .scoreLine: Phrase("成绩 {0}/{1}  {2}", "Score {0}/{1}  {2}")
    case .certaintyLine:
      Phrase(
        "若考全库，95% 区间 {0}–{1}；真实水平达标的概率 {2}",
        "On the whole bank: 95 % interval {0}–{1}; probability to be at the mark {2}")
    case .smallSample: Phrase("（样本不足）", " (too few questions)")
    case .givenRight: Phrase("   所答：{0}    正确：{1}", "   Given: {0}    Right: {1}")
    case .redLine: Phrase("   红线题", "   A red-line question")
    case .redLineShort: Phrase("·红线", ", red line")
    case .basisLine: Phrase("   依据：{0} {1}", "   Basis: {0} {1}")
    case .dueDay: Phrase("，限 {0}", ", by {0}")
    case .proposalLine: Phrase("{0}{1}（{2}）", "{0}{1} ({2})")
    case .name: Phrase("姓名", "Name")
    case .post: Phrase("岗位", "Post")
    case .score: Phrase("得分", "Score")
    case .verdict: Phrase("结果", "Result")
    case .interval: Phrase("95%区间", "95 %")
    case .probability: Phrase("达标概率", "P(mark)")
    case .flags: Phrase("备注", "Notes")
    case .recovered: Phrase("恢复{0}次", "taken up {0}×")
    case .onReturn: Phrase("回局判分", "on return")
    case .proposedFor: Phrase("{0} 的建议（由人决定，不自动生效）：", "Proposed for {0} (a person decides):")
    case .oneQuizNote:
      Phrase(
        "题数少，单场成绩说明不了太多：先讲解、重考，再谈后果。",
        "So few questions tell little: explain and retest before consequences.")
    case .stillOpen: Phrase("还有 {0} 场未交卷", "{0} not handed in yet")
    case .boardTitle: Phrase("逢查必考 · 答题中 {0} 人", "Quiz · {0} sitting")
    case .boardKeys:
      Phrase(
        "↑↓ 选择  b 暂停/继续  c 收卷  s 签名  x 作废  q 退出",
        "↑↓ select  b pause/go on  c collect  s sign  x void  q quit")
    case .pauseAsk: Phrase("暂停理由：", "Reason for the pause: ")
    case .certificateAsk:
      Phrase("{0} 的执法证号（本人输入）：", "Certificate number of {0}, typed by them: ")
    case .signOthersAsk:
      Phrase("另有 {0} 份已交卷未签，一并签名？(y/n) ", "Sign the {0} others that were handed in, too? (y/n) ")
    case .signAfterHandIn: Phrase("交卷以后才能签名。", "It can be signed once it is handed in.")
    case .signedCount: Phrase("✓ 已签名 {0} 份：{1}", "✓ {0} signed: {1}")
    case .voidAsk: Phrase("作废理由：", "Reason to void: ")
    case .question: Phrase("题", "Question")
    case .progress: Phrase("进度", "Progress")
    case .left: Phrase("剩余", "Left")
    case .silent: Phrase("无动作", "Silent")
    case .sitting: Phrase("考问", "Sitting")
    case .slot: Phrase("席次", "Slot")
    case .answered: Phrase("已答", "Answered")
    case .synced: Phrase("上报", "Sent")
    case .notSynced: Phrase("未上报", "not sent")
    case .hasReceipt: Phrase("有回执", "receipt")
    case .inConflict: Phrase("有两份，待人决定", "two copies, a person decides")
    case .modeAsk:
      Phrase(
        "方式：t 本终端  w 平板  b 看板  q 稍后 [t] ",
        "Mode: t this terminal  w tablets  b board  q later [t] ")
    case .whoSits:
      Phrase("谁来答？（数字，Enter 第一人，q 退出）", "Who sits? (number, Enter the first, q quits) ")
    case .appealed: Phrase("申诉中", "appealed")
    case .earlier: Phrase("原得分", "Earlier score")
    case .copy: Phrase("副本", "Copy")
    case .code: Phrase("考问码", "Code")
    case .addressAsk: Phrase("平板从哪个地址连接？[1] ", "At which address do tablets connect? [1] ")
    case .pageAt:
      Phrase("平板浏览器打开 {0}，输入考问码", "open {0} in the tablets' browsers and enter the codes")
    case .boardCode: Phrase("看板码 {0}（只给执法人员）", "board code {0} (for inspectors only)")
    case .tabletAway: Phrase("平板离线", "tablet away")
    case .tabletMoved: Phrase("换设备{0}次", "moved {0}×")
    case .tabletNone: Phrase("未进入", "not joined")
    case .pageStop: Phrase("按 Ctrl-C 停止；已保存的答案不受影响", "Ctrl-C stops; saved answers stay")
    }
  }
}
