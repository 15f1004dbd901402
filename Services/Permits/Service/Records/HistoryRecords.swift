internal import Contracts
internal import History
internal import Store

/// SQL of what is known about a premises: its licences and what arrived of their events.
enum HistoryRecords {
  /// Numbers of the licences of a holder, with the serial of the premises of each.
  static func licences(
    ofHolder creditCode: String, in reader: Reader
  ) throws -> [(number: Int, serial: UInt32)] {
    try reader.rows(
      "SELECT licence_no, snapshot FROM licence WHERE credit_code = $1 ORDER BY licence_no",
      [.text(creditCode)]
    ) { row in
      let premises = try PermitsLicence(wire: row.blob(1)).premises
      return (row.int(0), max(premises?.serial ?? 1, 1))
    }
  }

  /// Deliveries of a licence's events that arrived, by event and department.
  static func deliveries(
    ofLicence licenceNumber: Int, in reader: Reader
  ) throws -> [HistoryDelivery] {
    try reader.rows(
      """
      SELECT receipt.department, receipt.mbox_seq, event.event_id, receipt.deliver_utc_us
        FROM receipt
        JOIN event ON event.seq = receipt.feed_seq
       WHERE receipt.licence_no = $1
         AND receipt.deliver_utc_us IS NOT NULL
       ORDER BY receipt.feed_seq, receipt.department
      """, [.int(licenceNumber)]
    ) { row in
      let key = ReceiptRecords.Key(department: row.text(0), mailboxSeq: row.int64(1))
      return HistoryDelivery(
        receipt: ReceiptName.text(of: key), department: key.department, eventID: row.text(2),
        licence: LicenceName.text(of: licenceNumber),
        deliverTime: ProtoTimestamp(microseconds: row.int64(3)))
    }
  }
}
