public import Vocabulary

/// Why a pack is not opened.
public enum PackRefusal: Refusal {
  /// The bytes do not begin as a pack does.
  case notAPack
  /// A version that this program does not know.
  case unknownVersion(UInt16)
  /// The bytes end before the pack does.
  case truncated
  /// Signed by a key that is not believed.
  case unknownIssuer
  /// A byte is not what was signed; which part.
  case tampered(String)
  /// Withdrawn by its issuer.
  case revoked
  /// Sealed for another device.
  case otherDevice
  /// Its time has not come.
  case notYet(UTCMicroseconds)
  /// Its time is over.
  case expired(UTCMicroseconds)
  /// Keys are asked of a pack that has none.
  case withoutKeys
  /// Keys are asked for a sitting that is not closed.
  case sittingOpen
  /// Keys are asked for a sitting of another pack.
  case otherPack
  /// A pack cannot be made from this; what is wrong.
  case unsealable(String)

  /// Reason code.
  public var reason: String {
    switch self {
    case .notAPack: "PACK_NOT_A_PACK"
    case .unknownVersion: "PACK_UNKNOWN_VERSION"
    case .truncated: "PACK_TRUNCATED"
    case .unknownIssuer: "PACK_UNKNOWN_ISSUER"
    case .tampered: "PACK_TAMPERED"
    case .revoked: "PACK_REVOKED"
    case .otherDevice: "PACK_OTHER_DEVICE"
    case .notYet: "PACK_NOT_YET"
    case .expired: "PACK_EXPIRED"
    case .withoutKeys: "PACK_WITHOUT_KEYS"
    case .sittingOpen: "PACK_SITTING_OPEN"
    case .otherPack: "PACK_OTHER_PACK"
    case .unsealable: "PACK_UNSEALABLE"
    }
  }

  /// Rule behind it.
  public var basis: String { "quiz.md §2.10 [D]" }

  /// Fact at fault.
  public var detail: String {
    switch self {
    case .unknownVersion(let version): "\(version)"
    case .tampered(let part), .unsealable(let part): part
    case .notYet(let time), .expired(let time): time.description
    default: ""
    }
  }
}
