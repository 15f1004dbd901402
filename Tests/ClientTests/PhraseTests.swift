import FoundationEssentials
import Testing

@testable import ClientKit

/// Every table of phrases; a test compares the list with the sources.
private let tables: [any PhraseTable.Type] = [
  CommonText.self, WireReasonText.self, AccessReasonText.self, InputReasonText.self,
  HolderReasonText.self, LicenceReasonText.self, FeedReasonText.self, LicenceNameText.self,
  ReceiptNameText.self, RecipientNameText.self, RoleNameText.self, StateNameText.self,
  ConnectText.self, UsageText.self, ParserText.self, ValueText.self, CommonHelp.self,
  StatusText.self, SpanText.self, ServiceText.self, ServiceHelp.self, PermitsHelp.self,
  PermitsText.self, SystemText.self, InboxText.self, InboxHelp.self, LedgerText.self,
  CallText.self, JSONText.self, EntityText.self, FeedText.self, EnvironmentText.self,
  FormReasonText.self,
  ServiceReasonText.self, FactText.self, BasisText.self, BankText.self, BankHelp.self,
  VerdictText.self, VersionNameText.self, VersionMoveText.self, QuestionNameText.self,
  ProposalNameText.self,
  ProposalText.self,
  QuestionKindText.self, RowOutcomeText.self, InspectionText.self, InspectionHelp.self,
  InspectionNameText.self, InspectionKindText.self, InspectionMoveText.self,
  TimelineText.self, CertaintyText.self, FactSourceText.self, TimelineHelp.self, CausesText.self,
  CauseKindText.self, CauseStandingText.self, CauseGateText.self, CauseLinkText.self,
  HumanFactorText.self, SystemLevelText.self, CauseViewText.self, CausesHelp.self,
  FactReasonText.self,
  EvidenceText.self, EvidenceHelp.self, EvidenceReasonText.self, EvidenceKindText.self,
  HistoryText.self, HistoryHelp.self, HistoryReasonText.self, HistoryActText.self,
  HistoryWordText.self, TraceBandText.self,
  EvidenceGroupText.self, CustodyStateText.self, CustodyActText.self, WarningText.self,
  WarningHelp.self, WarningStateText.self, AlertTypeText.self, CAPFaultText.self,
  EnforcementReasonText.self, CaseReasonText.self, FollowUpReasonText.self,
  LessonText.self, LessonHelp.self, LessonNameText.self, LessonMoveText.self,
  CriterionNameText.self, SelectionOutcomeText.self, GapNameText.self, SampleNameText.self,
  EscalationNameText.self, FollowUpText.self, FollowUpHelp.self, MeasureNameText.self,
  MeasureMoveText.self, MeasureKindText.self, MeasureDelayText.self,
  AccountabilityText.self, AccountabilityHelp.self, AccountabilityNameText.self,
  AccountabilityMoveText.self, SanctionNameText.self, LossText.self, LossHelp.self,
  NoticeText.self, NoticeKindText.self, NoticeSuggestionText.self, JSONText.self,
  BlueprintReasonText.self, ScoringReasonText.self,
  BankFileReasonText.self,
  TripReasonText.self, PackReasonText.self,
  SittingReasonText.self, ReceiptReasonText.self, QuizText.self, TripText.self, QuizHelp.self,
  AccidentLevelText.self, ReportStateText.self, ReportChannelText.self, HopKindText.self,
  ReportFaultText.self, InjuryText.self, ClockText.self, CaseStateText.self, CaseMoveText.self,
  TeamPartyText.self, ChapterText.self, ReportHelp.self, CaseHelp.self, CaseText.self,
  CaseGuardText.self, ReportReasonText.self, ReportMoveText.self,
  NearMissText.self, NearMissHelp.self, PastText.self, PastSourceText.self, PastOutcomeText.self,
  PastHelp.self, PastReasonText.self,
  QuizWord.self, EventWord.self, MeasureText.self, DecisionText.self, SittingFlagText.self,
  BlueprintText.self, StatisticsText.self, FlagText.self, FlagStateText.self, FlagCodeText.self,
  FlagActionText.self, FlagFigureText.self,
  PageText.self, PageReasonText.self, PrintText.self,
]

private func phrases(_ table: (some PhraseTable).Type) -> [(key: String, phrase: Phrase)] {
  table.allCases.map { ("\(table).\($0)", $0.phrase) }
}

private var all: [(key: String, phrase: Phrase)] {
  tables.flatMap { table in phrases(table) }
}

@Suite("The string table")
struct PhraseTests {
  @Test("has every phrase in both languages, with the same places for values")
  func complete() {
    for (key, phrase) in all {
      #expect(!phrase.chinese.isEmpty, "\(key)")
      #expect(!phrase.english.isEmpty, "\(key)")
      #expect(phrase.places(in: .chinese) == phrase.places(in: .english), "\(key)")
    }
  }

  @Test("has no English left in the Chinese and no Chinese in the English")
  func ownLanguage() {
    for (key, phrase) in all where !key.hasPrefix("ParserText") {
      let letters = phrase.english.unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }
      let example = phrase.english.contains("e.g.") || key.hasPrefix("PermitsHelp")
      #expect(letters.isEmpty || example, "\(key): \(phrase.english)")
    }
  }

  @Test("names every table that the sources declare")
  func everyTableIsTested() throws {
    let marks = [": String, PhraseTable {", ": String, ReasonTable {"]
    var declared: Set<String> = []
    for text in try SourceTexts.swift(under: "Services/Client/Kit") {
      for line in text.split(separator: "\n") where marks.contains(where: { line.hasSuffix($0) }) {
        let word = line.split(separator: ":")[0].split(separator: " ").last ?? ""
        declared.insert(String(word))
      }
    }
    #expect(declared == Set(tables.map { "\($0)" }))
  }

  @Test("fills values into their places, in the order of the language")
  func values() {
    let phrase = Phrase("{1} 有 {0} 件", "{0} of {1}")
    Language.$current.withValue(.chinese) { #expect(phrase.with(["3", "YJ"]) == "YJ 有 3 件") }
    Language.$current.withValue(.english) { #expect(phrase.with(["3", "YJ"]) == "3 of YJ") }
    #expect(Phrase("{a} {0", "").with(["x"]) == "{a} {0")
  }
}
