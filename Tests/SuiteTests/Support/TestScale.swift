/// How much the repeated tests repeat, and from which seed.
enum TestScale {
  /// `ANLAN_TEST_SCALE`, at least 1.
  static let factor = max(1, Program.variable("ANLAN_TEST_SCALE").flatMap { Int($0) } ?? 1)

  /// `ANLAN_TEST_SEED`, so that a run can be had again.
  static let seed = Program.variable("ANLAN_TEST_SEED").flatMap { UInt64($0) } ?? 20_260_706
}
