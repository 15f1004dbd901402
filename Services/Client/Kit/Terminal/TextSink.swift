import Glibc
import Synchronization

/// Where text goes.
public protocol TextSink: Sendable {
  /// Writes the text whole, now.
  func write(_ text: String)
}

/// A file descriptor; a reader who has gone ends the writing silently.
public struct DescriptorSink: TextSink {
  private let descriptor: Int32

  /// Makes a sink.
  public init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Writes the text whole, now.
  public func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let written = Glibc.write(descriptor, part.baseAddress, part.count)
        if written > 0 {
          rest = rest.dropFirst(written)
        } else if written < 0, errno == EINTR {
          continue
        } else if written < 0, errno == EAGAIN {
          var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&wait, 1, -1)
        } else {
          return
        }
      }
    }
  }
}

/// Text kept in memory, for tests and for the pager.
public final class TextBuffer: TextSink {
  private let content = Mutex("")

  /// An empty buffer.
  public init() {}

  /// Appends the text.
  public func write(_ text: String) { content.withLock { $0 += text } }

  /// What was written.
  public var text: String { content.withLock { $0 } }
}
