/// Names of licences in the contract: `licences/<number>`.
enum LicenceName {
  private static let prefix = "licences/"

  /// The name of the licence with this number.
  static func text(of number: Int) -> String { "\(prefix)\(number)" }

  /// The number in a name, or nil if it is no licence's name.
  static func number(in name: String) -> Int? {
    guard name.hasPrefix(prefix), let number = Int(name.dropFirst(prefix.count)), number > 0,
      text(of: number) == name
    else { return nil }
    return number
  }
}

/// Names of receipts in the contract: `receipts/<department>/<mbox_seq>`.
enum ReceiptName {
  /// The name of the receipt with this key.
  static func text(of key: ReceiptRecords.Key) -> String {
    "receipts/\(key.department)/\(key.mailboxSeq)"
  }

  /// The key in a name, or nil if it is no receipt's name.
  static func key(in name: String) -> ReceiptRecords.Key? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "receipts", !parts[1].isEmpty,
      let sequence = Int64(parts[2]), sequence > 0
    else { return nil }
    let key = ReceiptRecords.Key(department: String(parts[1]), mailboxSeq: sequence)
    return text(of: key) == name ? key : nil
  }
}
