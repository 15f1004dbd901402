/// Answers as columns: one entry of each column per answer, in any order.
///
/// A row says that the item stood on the person's paper. An item shown and left blank is a row with
/// score 0; an item that was not on the paper has no row.
public struct ResponseColumns: Sendable, Hashable {
  /// Value of `chosen` where no option was chosen, or the answer is not an option.
  public static let noOption: Int16 = -1
  /// Value of `spentMilliseconds` where the time was not taken.
  public static let noTime: Int32 = -1

  /// Index of the paper, that is of a person's sitting.
  public var person: [Int32] = []
  /// Index of the item.
  public var item: [Int32] = []
  /// Marks.
  public var score: [Double] = []
  /// Index of the chosen option under the permanent order of the options.
  public var chosen: [Int16] = []
  /// Time spent on the item.
  public var spentMilliseconds: [Int32] = []
  /// Moment of the answer, in microseconds since 1970.
  public var answeredAt: [Int64] = []

  /// Columns without rows.
  public init() {}

  /// Number of answers.
  public var count: Int { person.count }

  /// Makes room for a number of answers.
  public mutating func reserve(_ count: Int) {
    person.reserveCapacity(count)
    item.reserveCapacity(count)
    score.reserveCapacity(count)
    chosen.reserveCapacity(count)
    spentMilliseconds.reserveCapacity(count)
    answeredAt.reserveCapacity(count)
  }

  /// Adds an answer.
  public mutating func append(
    person: Int, item: Int, score: Double, chosen: Int? = nil, spentMilliseconds: Int? = nil,
    answeredAt: Int64 = 0
  ) {
    self.person.append(Int32(clamping: person))
    self.item.append(Int32(clamping: item))
    self.score.append(score)
    self.chosen.append(chosen.map { Int16(clamping: $0) } ?? Self.noOption)
    self.spentMilliseconds.append(spentMilliseconds.map { Int32(clamping: $0) } ?? Self.noTime)
    self.answeredAt.append(answeredAt)
  }

  var isRectangular: Bool {
    let rows = person.count
    return item.count == rows && score.count == rows && chosen.count == rows
      && spentMilliseconds.count == rows && answeredAt.count == rows
  }
}

/// Why answers are not statistics' input.
public enum ResponseTableFault: Error, Sendable, Hashable {
  /// Columns of different length.
  case raggedColumns
  /// A row, counted from 0, names a person outside the table.
  case unknownPerson(row: Int)
  /// A row, counted from 0, names an item outside the table.
  case unknownItem(row: Int)
  /// A row, counted from 0, has marks that are no number or more than the item's full marks.
  case badScore(row: Int)
  /// Two rows for one item on one paper.
  case answeredTwice(person: Int, item: Int)
}
