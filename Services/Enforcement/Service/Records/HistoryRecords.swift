internal import Store

/// SQL of what is known about a premises: its inspections and the quizzes taken there.
enum HistoryRecords {
  /// Names of the inspections of an entity, by number.
  static func inspections(ofEntity entity: String, in reader: Reader) throws -> [String] {
    try reader.rows(
      "SELECT inspection_no FROM inspection WHERE entity = $1 ORDER BY inspection_no",
      [.text(entity)]
    ) { InspectionName.text(of: $0.int(0)) }
  }

  /// Names of the sittings at inspections of an entity, by number.
  static func sittings(ofEntity entity: String, in reader: Reader) throws -> [String] {
    try reader.rows(
      """
      SELECT sitting.sitting_id
        FROM inspection
        JOIN sitting ON sitting.inspection_no = inspection.inspection_no
       WHERE inspection.entity = $1
       ORDER BY sitting.sitting_no
      """, [.text(entity)]
    ) { "sittings/\($0.text(0))" }
  }
}
