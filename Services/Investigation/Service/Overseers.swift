internal import Vocabulary

/// Roles that see what is every department's.
///
/// Source: handbook 8.1: the office coordinates, the auditor reads; who else does depends on the
/// thing.
enum Overseers {
  /// Of warnings: the office and the auditor.
  static let warnings: RoleSet = [RoleSet(.coordinator), RoleSet(.auditor)]
  /// Of reports: the discipline liaison too, who looks for concealment.
  static let reports = warnings.union(RoleSet(.disciplineLiaison))
  /// Of measures: the teams too, which proposed them.
  static let measures = warnings.union([RoleSet(.teamLeader), RoleSet(.investigator)])
}
