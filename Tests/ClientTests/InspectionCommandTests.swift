import Contracts
import Testing
import Vocabulary
import Wire

@testable import ClientKit

@Suite("The inspection commands")
struct InspectionCommandTests {
  @Test(
    "take inspections by number",
    arguments: [
      ("12", "inspections/12"), ("inspections/12", "inspections/12"), ("012", nil), ("0", nil),
      ("x", nil), ("", nil),
    ] as [(String, String?)])
  func names(text: String, name: String?) {
    #expect((try? InspectionName.full(text)) == name)
  }

  @Test(
    "take moments of the clock in Beijing",
    arguments: [
      ("2026-11-24 09:30", "2026-11-24 09:30"), ("2026-11-24T9:30", "2026-11-24 09:30"),
      ("11:40", "2026-11-24 11:40"), ("11：40", "2026-11-24 11:40"), ("24:00", nil), ("9.30", nil),
      ("2026-02-30 09:30", nil), ("2026-11-24", nil), ("", nil),
    ] as [(String, String?)])
  func times(text: String, expected: String?) throws {
    let now = UTCMicroseconds(try LegalDay("2026-11-24"), hour: 7)
    #expect((try? InspectionTime.moment(text, now: now)).map { Moment.text($0) } == expected)
  }

  @Test(
    "take kinds in any of their words",
    arguments: [
      ("special", EnforcementInspectionKind.special), ("专项检查", .special), ("SPECIAL", .special),
      ("四不两直", .unannounced), ("复查", .repeat),
    ])
  func kinds(text: String, kind: EnforcementInspectionKind) throws {
    #expect(try InspectionPlanCommand.kind(text) == kind)
    #expect(throws: Complaint.self) { try InspectionPlanCommand.kind("nonsense") }
  }

  @Test("take officers with commas of either width")
  func officers() {
    #expect(InspectionStartCommand.accounts("li,wang，zhao、sun") == ["li", "wang", "zhao", "sun"])
  }

  private static let inspection = EnforcementInspection(
    name: "inspections/12", state: .recorded, kind: .special,
    entity: "entities/91140581MA0ABCDE6J-1", entityTitle: "高平市示例煤业有限公司米山煤矿",
    sector: "coal-mine", department: "YJ", plannedDay: "2026-11-24", subject: "通风与瓦斯管理专项检查",
    officers: ["li", "wang"],
    record: EnforcementInspectionRecord(
      arriveTime: ProtoTimestamp(seconds: 1_795_000_000),
      leaveTime: ProtoTimestamp(seconds: 1_795_007_000), text: "查看通风系统", problems: ["测风记录缺页"],
      refusalNote: "负责人不在"), quizRequired: true,
    moves: [EnforcementInspectionMoveRecord(move: .record, account: "li", note: "LATE 补记")])

  @Test("keep every line within the terminal", arguments: Language.allCases)
  func widths(language: Language) {
    Language.$current.withValue(language) {
      for line in InspectionListCommand.table([Self.inspection])
        .lines(width: 80, coloured: false)
      {
        #expect(DisplayWidth.cells(line) <= 80, "\(line)")
      }
    }
  }

  @Test("show record, missing quiz and lateness in words")
  func page() async throws {
    let run = try await served(["inspection", "show", "12"], service: "enforcement") { router in
      router.unary(EnforcementInspectionServiceMethods.getInspection) { request, _ in
        var inspection = Self.inspection
        inspection.name = request.name
        return EnforcementGetInspectionResponse(inspection: inspection)
      }
    }
    for word in ["已记录", "专项检查", "须考试，未考", "测风记录缺页", "负责人不在", "迟于规定时限", "补记"] {
      #expect(run.output.contains(word), "\(word)")
    }
    #expect(run.notices.contains("anlan inspection close 12"))
  }

  @Test("plan with the entity of a credit code and an id that makes a second click harmless")
  func plan() async throws {
    let run = try await served(
      ["inspection", "plan", "91140581MA0ABCDE6J", "--subject", "通风", "--request-id", "r-1"],
      service: "enforcement"
    ) { router in
      router.unary(EntityServiceMethods.listEntities) { request, _ in
        #expect(request.filter == "credit_code=\"91140581MA0ABCDE6J\"")
        return EntityListEntitiesResponse(entities: [
          Entity(name: "entities/91140581MA0ABCDE6J-1")
        ])
      }
      router.unary(EnforcementInspectionServiceMethods.planInspection) { request, _ in
        #expect(request.requestID == "r-1" && request.kind == .planned)
        return EnforcementPlanInspectionResponse(
          inspection: EnforcementInspection(name: "inspections/3", entityTitle: request.entity))
      }
    }
    #expect(run.code == 0, "\(run.notices)")
    #expect(run.output.contains("已计划检查：3，entities/91140581MA0ABCDE6J-1"))
    #expect(run.notices.contains("anlan inspection approve 3"))
  }

  @Test("say which guards keep an inspection open, with the law in words")
  func guards() async throws {
    let run = try await served(["inspection", "close", "12"], service: "enforcement") { router in
      router.unary(EnforcementInspectionServiceMethods.moveInspection) { _, _ in
        throw Status.invalid(
          fields: [
            ("no_quiz_reason", "QUIZ_MISSING sync a sitting or say why [notice item 9]"),
            ("record.signed_by", "SIGNATURE_MISSING who signed, or why nobody did [AF 68]"),
          ], reason: "INSPECTION_GUARD")
      }
    }
    #expect(run.code == Outcome.rejected.rawValue)
    for word in ["逢查必考", "通知第 9 项", "安全生产法第 68 条"] {
      #expect(run.notices.contains(word), "\(run.notices)")
    }
  }

  @Test("name the state in the words of inspections when a step is illegal")
  func illegal() async throws {
    let run = try await served(["inspection", "approve", "12"], service: "enforcement") { router in
      router.unary(EnforcementInspectionServiceMethods.moveInspection) { _, _ in
        throw Status.failedPrecondition(
          subject: "inspection", reason: "ILLEGAL_TRANSITION", description: "no",
          facts: [("from", "CANCELLED"), ("event", "APPROVE"), ("basis", "7.7")])
      }
    }
    #expect(run.notices.contains("已取消") && run.notices.contains("批准"), "\(run.notices)")
  }
}
