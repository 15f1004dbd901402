import Glibc

/// Makes a PDF of a page, with Debian's `chromium` and no network.
struct PDFPrinter {
  /// Time a page may take, in polls of `pollInterval`: two minutes.
  ///
  /// Source: [D]; a report with a hundred pages takes seconds.
  static let pollsMax = 1_200
  /// Time between two looks at whether the browser is done.
  static let pollInterval = Duration.milliseconds(100)
  /// Names of the browser, the best first.
  static let programs = ["chromium", "chromium-browser", "google-chrome"]

  private let program: String

  /// A printer with the browser that is found in folders such as `/usr/bin:/bin`.
  ///
  /// - Throws: `Complaint` that names the package, if there is none.
  init(searching path: String?) throws {
    let folders = (path ?? "/usr/bin:/bin").split(separator: ":")
    let choices = Self.programs.flatMap { name in folders.map { "\($0)/\(name)" } }
    guard let found = choices.first(where: { access($0, X_OK) == 0 }) else {
      throw Complaint(
        PrintText.noBrowser.text, tries: ["apt-get install chromium fonts-noto-cjk"],
        reason: "CHROMIUM_MISSING")
    }
    program = found
  }

  /// Prints a page to a file, which is whole or absent.
  ///
  /// - Throws: `Complaint`.
  func write(_ html: String, to path: String) async throws {
    let folder = try Self.temporaryFolder()
    defer { BagFolder(folder).remove() }
    let page = try OutputFile("\(folder)/page.html")
    try page.write(Array(html.utf8))
    try page.commit()
    // Opened before the work begins: the browser would make folders that nobody asked for.
    let file = try OutputFile(path)
    do {
      let code = try await run(arguments(page: page.path, folder: folder))
      guard code == 0, try BagFolder(folder).read(Self.printed, file.write) else {
        throw Complaint(PrintText.failed.with(program, "\(code)"), reason: "PRINT_FAILED")
      }
    } catch {
      file.discard()
      throw error
    }
    try file.commit()
  }

  /// What the browser writes, in the temporary folder.
  private static let printed = "page.pdf"

  private func arguments(page: String, folder: String) -> [String] {
    var arguments = [
      program, "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions",
      "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND",
      "--user-data-dir=\(folder)/profile", "--no-pdf-header-footer",
      "--print-to-pdf=\(folder)/\(Self.printed)",
    ]
    // The browser refuses its sandbox to root; the page is ours and may load and run nothing.
    if geteuid() == 0 { arguments.append("--no-sandbox") }
    return arguments + ["file://\(page)"]
  }

  /// Runs it without its talk; answers its exit code, 128 and more for a signal.
  private func run(_ arguments: [String]) async throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, mode) in [(0, O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] as [(Int32, Int32)] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", mode, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    guard posix_spawn(&child, program, &actions, nil, &words, environ) == 0 else {
      throw Complaint(PrintText.failed.with(program, SystemText.of(errno)), reason: "PRINT_FAILED")
    }
    for _ in 0..<Self.pollsMax {
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG) == child {
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
      }
      try? await Task.sleep(for: Self.pollInterval)
    }
    kill(child, SIGKILL)
    var status: Int32 = 0
    waitpid(child, &status, 0)
    return 128 + SIGKILL
  }

  private static func temporaryFolder() throws -> String {
    var template = Array("/tmp/anlan-print-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw OutputFile.unwritable("/tmp", errno)
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
