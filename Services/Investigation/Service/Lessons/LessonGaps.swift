internal import Contracts
internal import InvestigationRules
internal import Store

/// A lesson's coverage with the explanations of its gaps.
struct LessonGaps {
  let lines: [LessonCoverageRecords.Line]
  let coverage: LessonCoverage
  private let explanations: [LessonGap: String]

  init(of lesson: LessonEdition, in reader: Reader) throws {
    lines = try LessonCoverageRecords.lines(of: lesson, in: reader)
    coverage = LessonCoverage(of: lines.map(\.answer))
    explanations = try LessonReturnRecords.explanations(of: lesson, in: reader)
  }

  /// Why a gap stays; empty if nobody said.
  func explanation(of gap: LessonGap) -> String {
    explanations[LessonGap(entity: gap.entity, kind: gap.kind, shift: gap.shift)] ?? ""
  }

  /// Gaps nobody explained.
  var unexplained: [LessonGap] { coverage.gaps.filter { explanation(of: $0).isEmpty } }

  /// All of it as the contract says it.
  var shown: InvestigationGetCoverageResponse {
    InvestigationGetCoverageResponse(
      entities: UInt32(coverage.entities), receipted: UInt32(coverage.receipted),
      shifts: UInt32(coverage.shifts), shiftsReceipted: UInt32(coverage.shiftsReceipted),
      people: UInt32(coverage.people), peoplePassed: UInt32(coverage.peoplePassed),
      byEntity: lines.map(\.shown),
      gaps: coverage.gaps.map { gap in
        InvestigationLessonGap(
          entity: gap.entity, kind: InvestigationLessonGapKind(rawValue: gap.kind.rawValue),
          shift: gap.shift, people: UInt32(gap.people), explanation: explanation(of: gap))
      })
  }
}

extension LessonCoverageRecords.Line {
  /// One entity as the contract says it.
  var shown: InvestigationEntityCoverage {
    let own = LessonCoverage(of: [answer])
    return InvestigationEntityCoverage(
      entity: answer.entity, title: title, receipted: answer.isReceipted,
      shifts: UInt32(own.shifts), shiftsReceipted: UInt32(own.shiftsReceipted),
      people: UInt32(own.people), peoplePassed: UInt32(own.peoplePassed),
      sample: InvestigationSampleResult(rawValue: answer.sample.rawValue),
      escalation: InvestigationLessonEscalation(rawValue: told.rawValue),
      peopleUnplaced: UInt32(own.peopleUnplaced))
  }
}
