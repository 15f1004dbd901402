/// Help of the cause commands.
enum CausesHelp: String, PhraseTable {
  case group, list, add, revise, withdraw, link, unlink, draw, cutSets, view, text, kind, standing
  case gate, factor, level, entries, node, from, to, how, evidence, note, svg

  var phrase: Phrase {
    switch self {
    case .group: Phrase("事故原因：一张图，几种看法", "causes: one graph, several views")
    case .list: Phrase("列出节点与联系，以及结案还差什么", "nodes, arrows, and what closing still needs")
    case .add: Phrase("加一个节点", "add a node")
    case .revise: Phrase("改一个节点（原话保留）", "revise a node (its earlier words are kept)")
    case .withdraw: Phrase("撤出一个没有联系的节点", "take out a node without arrows")
    case .link: Phrase("连上：原因 → 结果；再连一次即更新", "link cause → effect; once more to update")
    case .unlink: Phrase("断开", "take an arrow out")
    case .draw: Phrase("画成图（SVG）", "draw it (SVG)")
    case .cutSets: Phrase("故障树的最小割集", "minimal cut sets of the fault tree")
    case .view:
      Phrase(
        "看法：whole、direct、hfacs、accimap、whys、tree", "view: whole, direct, hfacs, accimap, whys, tree"
      )
    case .text: Phrase("内容", "its words")
    case .kind:
      Phrase(
        "种类：accident、event、condition、act …", "kind: accident, event, condition, act …")
    case .standing:
      Phrase("认定：open、direct、indirect …", "standing: open, direct, indirect …")
    case .gate: Phrase("其原因之间：or 或 and", "how its causes join: or, and")
    case .factor:
      Phrase("人因层次：organisation … unsafe-act", "human factor: organisation … unsafe-act")
    case .level:
      Phrase("系统层次：government … surroundings", "level: government … surroundings")
    case .entries: Phrase("时间线里的编号，如 1,2", "numbers of timeline entries: 1,2")
    case .node: Phrase("节点编号，如 3", "number of the node, e.g. 3")
    case .from: Phrase("原因的编号", "number of the cause")
    case .to: Phrase("结果的编号", "number of the effect")
    case .how:
      Phrase(
        "关系：causes、contributes、enables …", "how: causes, contributes, enables …")
    case .evidence: Phrase("证据编号，逗号分隔，如 3,4", "numbers of evidence, with commas: 3,4")
    case .note: Phrase("为什么", "why")
    case .svg: Phrase("写到哪个文件", "file to write")
    }
  }
}
