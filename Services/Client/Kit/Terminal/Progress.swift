import Synchronization

/// A progress line on stderr, on a terminal only; it redraws itself at most ten times a second.
public final class Progress: Sendable {
  private struct State {
    var drawn: ContinuousClock.Instant?
    var done: UInt64 = 0
    var isShown = false
  }

  /// Time between two drawings.
  static let interval = Duration.milliseconds(100)
  /// Cells of the bar.
  static let barCells = 24

  private let console: Console
  private let title: String
  private let total: UInt64?
  private let isBytes: Bool
  private let started = ContinuousClock.now
  private let state = Mutex(State())

  /// Makes a progress line; without a total it counts only.
  public init(_ title: String, total: UInt64?, bytes: Bool = false, on console: Console) {
    self.console = console
    self.title = title
    self.total = total
    self.isBytes = bytes
  }

  /// Tells how much is done.
  public func update(_ done: UInt64, note: String = "") {
    guard console.facts.noticesAreTerminal else { return }
    let due = state.withLock { state in
      state.done = done
      if let drawn = state.drawn, drawn.duration(to: .now) < Self.interval { return false }
      state.drawn = .now
      state.isShown = true
      return true
    }
    if due { console.notices.write("\r" + text(of: done, note: note) + "\u{1B}[K") }
  }

  /// Takes the line away.
  public func finish() {
    let wasShown = state.withLock { state in
      defer { state.isShown = false }
      return state.isShown
    }
    if wasShown { console.notices.write("\r\u{1B}[K") }
  }

  /// The line for an amount done.
  func text(of done: UInt64, note: String) -> String {
    var line = title + " "
    if let total, total > 0 {
      let part = min(1, Double(done) / Double(total))
      let filled = Int(part * Double(Self.barCells))
      line += String(repeating: "█", count: filled)
      line += String(repeating: "░", count: Self.barCells - filled)
      line += " \(Int(part * 100))%"
      if isBytes { line += " \(Amount.bytes(done))/\(Amount.bytes(total))" }
    } else {
      line += isBytes ? Amount.bytes(done) : "\(done)"
    }
    let seconds = Double(started.duration(to: .now).components.seconds)
    if seconds >= 1, !isBytes { line += " · \(UInt64(Double(done) / seconds))/s" }
    return TextLayout.cut(note.isEmpty ? line : line + " · " + note, to: 78)
  }
}

/// Amounts for people.
enum Amount {
  /// Bytes in binary units with one decimal.
  static func bytes(_ count: UInt64) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB"]
    var value = Double(count)
    var unit = 0
    while value >= 1024, unit < units.count - 1 {
      value /= 1024
      unit += 1
    }
    if unit == 0 { return "\(count) B" }
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) \(units[unit])"
  }
}
