/// A number of working days (工作日), counted from the day after.
public struct WorkingDays: Sendable, Hashable, Comparable, Codable {
  /// Days.
  public let count: Int
  /// Makes a span.
  public init(_ count: Int) { self.count = count }
  /// By length.
  public static func < (one: Self, other: Self) -> Bool { one.count < other.count }
}

/// A number of calendar days (日), counted from the day after.
public struct CalendarDays: Sendable, Hashable, Comparable, Codable {
  /// Days.
  public let count: Int
  /// Makes a span.
  public init(_ count: Int) { self.count = count }
  /// By length.
  public static func < (one: Self, other: Self) -> Bool { one.count < other.count }
}

/// A number of hours, counted from the moment.
public struct Hours: Sendable, Hashable, Comparable, Codable {
  /// Hours.
  public let count: Int
  /// Makes a span.
  public init(_ count: Int) { self.count = count }
  /// By length.
  public static func < (one: Self, other: Self) -> Bool { one.count < other.count }
}

/// A number of minutes, counted from the moment.
public struct Minutes: Sendable, Hashable, Comparable, Codable {
  /// Minutes.
  public let count: Int
  /// Makes a span.
  public init(_ count: Int) { self.count = count }
  /// By length.
  public static func < (one: Self, other: Self) -> Bool { one.count < other.count }
}
