import Access
import Logging
import Testing
import Vocabulary
import Wire

/// A person of a department with every role, to tell one from another.
func caller(_ userID: UInt32) throws -> Caller {
  Caller(
    principal: Principal(
      account: "user\(userID)", userID: userID,
      department: try #require(DepartmentCode("YJ")), roles: .all),
    requestID: "q", peer: PeerCredentials(uid: userID, gid: 0, pid: 1), method: "/test",
    deadline: nil, logger: Logger(label: "test"))
}
