extension QuestionDraft {
  /// The content in canonical form: "QZQ1", kind code, stem, options (key, text, fixed), answer
  /// (number of its case, then its parts), explanation, posts, processes, topic, difficulty, red
  /// line, basis (law, article, text version, checked), media (hash, name, type, size), sector.
  public var canonicalBytes: [UInt8] {
    var out = CanonicalBytes(tag: "QZQ1")
    out.append(Int(kind.code))
    out.append(stem)
    out.append(options) { out, option in
      out.append(option.key)
      out.append(option.text)
      out.append(option.isFixed)
    }
    append(answer, to: &out)
    out.append(explanation)
    out.append(posts) { $0.append($1) }
    out.append(processes) { $0.append($1) }
    out.append(topic)
    out.append(difficulty)
    out.append(isRedLine)
    out.append(basis) { out, basis in
      out.append(basis.law)
      out.append(basis.article)
      out.append(basis.textVersion)
      out.append(basis.isChecked)
    }
    out.append(media) { out, media in
      out.append(media.sha256)
      out.append(media.name)
      out.append(media.mediaType)
      out.append(media.sizeBytes)
    }
    out.append(sector)
    return out.bytes
  }

  /// SHA-256 of the canonical form: what names a version for ever.
  public var contentHash: [UInt8] {
    var out = CanonicalBytes()
    out.appendRaw(canonicalBytes)
    return out.sha256
  }

  private func append(_ answer: QuestionAnswer, to out: inout CanonicalBytes) {
    switch answer {
    case .options(let keys):
      out.append(1)
      out.append(keys) { $0.append($1) }
    case .judge(let isRight):
      out.append(2)
      out.append(isRight)
    case .blanks(let blanks):
      out.append(3)
      out.append(blanks) { out, accepted in out.append(accepted) { $0.append($1) } }
    case .rubric(let points):
      out.append(4)
      out.append(points) { out, point in
        out.append(point.text)
        out.append(point.tenths)
      }
    }
  }
}
