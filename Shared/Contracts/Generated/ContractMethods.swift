// swift-format-ignore-file
// Written by proto/generate; do not edit.

/// Every rpc of the contract.
public enum ContractMethods {
  /// Methods of all services, in the order of the files.
  public static let all: [MethodDescription] = [
    ConformanceServiceMethods.all,
    EchoServiceMethods.all,
    EntityServiceMethods.all,
    FeedServiceMethods.all,
    FeedMaterialServiceMethods.all,
    HostServiceMethods.all,
    LedgerServiceMethods.all,
    PermitsServiceMethods.all,
    PermitsReceiptServiceMethods.all,
    HealthMethods.all,
    ReflectionServerReflectionMethods.all,
  ].flatMap { $0 }
}
