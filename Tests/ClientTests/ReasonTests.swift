import Contracts
import Testing
import Wire

@testable import ClientKit

@Suite("Reason codes")
struct ReasonTests {
  /// Words of the contract that look like reasons and are none.
  private static let otherWords: Set<String> = {
    var words = Set((0...16).map { StatusCode(rawValue: Int32($0)).description })
    // States, acts and marks of irregularity.
    words.formUnion(["IN_REVIEW", "QUESTION_FLAGGED", "EXPORT_APPROVED", "CLOCK_JUMP"])
    words.formUnion(["NOT_DONE", "CASE_NOTICE"])
    // Kinds of proposals after a quiz.
    words.formUnion(["LEAVE_POST", "GRADE_INPUT", "SPECIAL_CHECK"])
    // Questions to a frozen history, and a band of a trace.
    words.formUnion(["LICENCE_LAPSED", "FAILED_QUIZ_POST_KEPT", "LESSON_UNREAD"])
    words.formUnion(["HAZARD_JUST_CLOSED", "SIGNED_AFTERWARDS", "LESSON_RECEIPT"])
    words.formUnion(["AQSC_MK", "LICENCE_ISSUED", "OUTPUT_ONLY", "SERVICE_UNKNOWN", "NOT_SERVING"])
    return words
  }()

  @Test("of the contract's comments all have text")
  func contract() throws {
    var missing: Set<String> = []
    for text in try SourceTexts.texts(under: "proto/anlan", ending: ".proto") {
      for line in text.split(separator: "\n") where line.contains("//") {
        let comment = line.drop { $0 != "/" }
        for word in words(in: String(comment)) where Reasons.words(of: word) == nil {
          missing.insert(word)
        }
      }
    }
    #expect(missing.subtracting(Self.otherWords) == [])
  }

  @Test("that the services write all have text")
  func services() throws {
    var missing: Set<String> = []
    let folders = ["Shared", "Services/Permits", "Services/Enforcement", "Services/Investigation"]
    for text in try folders.flatMap({ try SourceTexts.swift(under: $0) }) {
      for line in text.split(separator: "\n")
      where line.contains("reason") || line.contains("case .") {
        guard let word = quotedReason(in: line), Reasons.words(of: word) == nil else { continue }
        if line.contains("reason:") { missing.insert(word) }
      }
    }
    #expect(missing.subtracting(Self.otherWords) == [])
  }

  @Test("stand once in the tables")
  func unique() {
    let codes = Reasons.codes
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "_" } })
  }

  /// `UPPER_SNAKE_CASE` words of a text.
  private func words(in text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
      .filter { $0.contains("_") && $0.count > 4 && $0.allSatisfy { $0.isUppercase || $0 == "_" } }
      .filter { !$0.hasSuffix("_UNSPECIFIED") }
  }

  /// The code after `reason: "`.
  private func quotedReason(in line: Substring) -> String? {
    guard let range = line.firstRange(of: "reason: \"") else { return nil }
    let word = line[range.upperBound...].prefix { $0 != "\"" }
    guard word.contains("_"), word.allSatisfy({ $0.isUppercase || $0.isNumber || $0 == "_" }) else {
      return nil
    }
    return String(word)
  }
}
