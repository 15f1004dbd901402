// Case pages and searches of a running investigation service that holds many cases.
//
// usage: CaseLoad SOCKET CASES SAMPLES
//        CaseLoad trace FOLDER EVENTS SAMPLES: a trace across the three services in a folder
// Prints one line of JSON for each figure.
import Contracts
import Glibc
import Wire

/// Times of one kind of question.
struct Times {
  private var micros: [Int64] = []

  mutating func add(_ duration: Duration) {
    let parts = duration.components
    micros.append(parts.seconds * 1_000_000 + parts.attoseconds / 1_000_000_000_000)
  }

  func report(_ what: String, found: Int) {
    let sorted = micros.sorted()
    guard let last = sorted.last else { return }
    func quantile(_ share: Double) -> Int64 { sorted[Int(Double(sorted.count - 1) * share)] }
    print(
      "{\"what\":\"\(what)\",\"server\":\"anlan\",\"round\":1,\"result\":{\"p50_us\":\(quantile(0.5)),"
        + "\"p99_us\":\(quantile(0.99)),\"max_us\":\(last),\"samples\":\(sorted.count),"
        + "\"rows\":\(found)}}")
  }
}

/// Numbers from a seed, the same in every run.
struct Seeded {
  private var state: UInt64 = 7

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}

let words = CommandLine.arguments.dropFirst().map { String($0) }
if words.count == 4, words[0] == "trace", let events = Int(words[2]), let samples = Int(words[3]) {
  try await TraceLoad(folder: words[1], events: events, samples: samples).run()
  exit(0)
}
guard words.count == 3, let cases = Int(words[1]), let samples = Int(words[2]) else {
  print("usage: CaseLoad SOCKET CASES SAMPLES | CaseLoad trace FOLDER EVENTS SAMPLES")
  exit(64)
}
let client = try await WireClient.connect(to: words[0])
let clock = ContinuousClock()
var random = Seeded()

/// A case page is the case and the first hundred entries of its timeline.
var pages = Times()
var shown = 0
for number in 0..<samples + 50 {
  let name = "cases/\(1 + random.next(below: cases))"
  let start = clock.now
  let one = try await client.call(
    InvestigationCaseServiceMethods.getCase, InvestigationGetCaseRequest(name: name))
  let entries = try await client.call(
    InvestigationFactServiceMethods.listEntries,
    InvestigationListEntriesRequest(caseName: name, pageSize: 100)
  ).entries
  if number >= 50 { pages.add(clock.now - start) }
  shown += entries.count + (one.case == nil ? 0 : 1)
}
pages.report("case-page", found: shown)

let queries = [
  "瓦斯", "瓦斯积聚", "局部通风机", "停电 撤人", "皮带 着火", "带班", "风", "KJ95", "传感器移位 未报警",
  "第 4711 条", "顶板垮落 支护", "调度室", "违章 爆破 警戒", "绞车", "水害 探放水 异常",
  "1", "12", "k", "第 1", "泵", "的",
]
for (what, isInCase) in [("case-search", false), ("case-search-one", true)] {
  var times = Times()
  var found = 0
  for number in 0..<samples + 50 {
    let query = queries[number % queries.count]
    let name = isInCase ? "cases/\(1 + random.next(below: cases))" : ""
    let start = clock.now
    let entries = try await client.call(
      InvestigationFactServiceMethods.searchEntries,
      InvestigationSearchEntriesRequest(query: query, caseName: name, pageSize: 50)
    ).entries
    if number >= 50 { times.add(clock.now - start) }
    found += entries.count
  }
  times.report(what, found: found)
}

/// The list of cases by words that all, some and none of them have.
let listed = ["煤业", "示例", "高平市", "破碎车间", "主斜井 化工", "示例 4711", "井", "锅炉房 铸造", "没有的字"]
var lists = Times()
var rows = 0
for number in 0..<samples + 50 {
  let text = listed[number % listed.count]
  let start = clock.now
  let found = try await client.call(
    InvestigationCaseServiceMethods.listCases,
    InvestigationListCasesRequest(pageSize: 50, text: text)
  ).cases
  if number >= 50 { lists.add(clock.now - start) }
  rows += found.count
}
lists.report("case-list-text", found: rows)

/// Entities of the same kind, each with every reason, of all there are.
let kinds: [[InvestigationSelectionTerm]] = [
  [
    InvestigationSelectionTerm(criterion: .trade, values: ["B06"]),
    InvestigationSelectionTerm(criterion: .equipment, values: ["WINCH", "BELT"]),
  ],
  [
    InvestigationSelectionTerm(criterion: .licence, values: ["TYPE-3"]),
    InvestigationSelectionTerm(criterion: .division, values: ["140581"]),
    InvestigationSelectionTerm(criterion: .hazard, values: ["GAS"]),
  ],
]
var selections = Times()
var judged = 0
for number in 0..<22 {
  let start = clock.now
  let answer = try await client.call(
    InvestigationLessonServiceMethods.previewSelection,
    InvestigationPreviewSelectionRequest(
      rule: InvestigationSelectionRule(terms: kinds[number % kinds.count])))
  if number >= 2 { selections.add(clock.now - start) }
  judged = Int(answer.entitiesIn + answer.entitiesOut)
}
selections.report("selection", found: judged)
await client.close()
