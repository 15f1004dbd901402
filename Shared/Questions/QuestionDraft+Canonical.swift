extension QuestionDraft {
  /// The content in canonical form, from which any language can make the same bytes.
  ///
  /// Written with `CanonicalBytes`: *n* is a number of 8 bytes, big-endian two's complement; *t* is a
  /// text, the *n* of its UTF-8 bytes and then these; *b* is a byte string likewise; *f* is a flag,
  /// *n* 1 or 0; *[x]* is a list, the *n* of its items and then each. Texts are taken as they are: no
  /// normalisation, no trimming. In this order:
  ///
  /// | part | form |
  /// |---|---|
  /// | tag | the four bytes `QZQ1` |
  /// | kind | *n*: 1 single, 2 multiple, 3 judge, 4 blank, 5 short answer, 6 practical, 7 scenario |
  /// | stem | *t* |
  /// | options | *[* key *t*, text *t*, fixed *f* *]* |
  /// | answer | *n* 1 and keys *[t]*; *n* 2 and *f*; *n* 3 and blanks *[[t]]*; *n* 4 and points *[* text *t*, tenths *n* *]* |
  /// | explanation | *t* |
  /// | posts, processes | *[t]*, *[t]* |
  /// | topic, difficulty, red line | *t*, *n*, *f* |
  /// | basis | *[* law *t*, article *t*, text version *t*, checked *f* *]* |
  /// | media | *[* SHA-256 *b*, name *t*, media type *t*, size *n* *]* |
  /// | sector | *t* |
  ///
  /// The source is not part of it. `Tests/Twins/question_hash.py` does the same in Python.
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
