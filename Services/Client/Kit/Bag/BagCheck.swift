/// Holds a bag against its own manifests: every file there, none too many, all bytes the same.
struct BagCheck {
  let source: any BagSource

  /// What is wrong; empty if nothing is.
  private(set) var faults: [Complaint.Item] = []
  /// SHA-256 of the payload's files by path below the payload folder.
  private(set) var payload: [String: String] = [:]

  init(_ source: any BagSource) { self.source = source }

  /// Checks everything; `progress` hears of every file.
  ///
  /// - Throws: `Complaint` if a file cannot be read.
  mutating func run(_ progress: (Int, Int) -> Void = { _, _ in }) throws {
    let names = try source.names()
    guard try source.text("bagit.txt") == BagText.declaration else {
      return fault("bagit.txt", .bagNoManifest)
    }
    var sums: [String: BagEntry] = [:]
    for (index, name) in names.enumerated() {
      let running = BagSums()
      _ = try source.read(name) { running.update($0) }
      sums[name] = running.entry(of: name)
      progress(index + 1, names.count)
    }
    for algorithm in BagText.algorithms {
      try compare(BagText.manifest(algorithm), algorithm, sums) {
        $0.hasPrefix(BagText.payload + "/")
      }
      try compare(BagText.tagManifest(algorithm), algorithm, sums) {
        !$0.hasPrefix(BagText.payload + "/") && !$0.hasPrefix("tagmanifest-")
      }
    }
    let files = sums.values.filter { $0.path.hasPrefix(BagText.payload + "/") }
    let oxum = "Payload-Oxum: \(files.reduce(0) { $0 + $1.sizeBytes }).\(files.count)"
    let info = try source.text("bag-info.txt") ?? ""
    if !info.split(separator: "\n").contains(Substring(oxum)) { fault("bag-info.txt", .bagOxum) }
    for file in files {
      payload[String(file.path.dropFirst(BagText.payload.count + 1))] = file.sha256
    }
  }

  private mutating func compare(
    _ manifest: String, _ algorithm: String, _ sums: [String: BagEntry],
    covers: (String) -> Bool
  ) throws {
    guard let text = try source.text(manifest), let listed = BagText.lines(text) else {
      return fault(manifest, .bagNoManifest)
    }
    for (path, digest) in listed.sorted(by: { $0.key < $1.key }) {
      guard BagText.isInside(path) else {
        fault(path, .bagUnsafe)
        continue
      }
      guard let entry = sums[path] else {
        fault(path, .bagMissing)
        continue
      }
      if (algorithm == "sha512" ? entry.sha512 : entry.sha256) != digest {
        fault(path, .bagChanged)
      }
    }
    for path in sums.keys.sorted() where covers(path) && listed[path] == nil {
      fault(path, .bagExtra)
    }
  }

  private mutating func fault(_ place: String, _ why: EvidenceText) {
    let item = Complaint.Item(place: place, why: why.text)
    if !faults.contains(item) { faults.append(item) }
  }
}
