/// Words of printing to PDF.
enum PrintText: String, PhraseTable {
  case noBrowser, failed, pdf

  var phrase: Phrase {
    switch self {
    case .noBrowser:
      Phrase(
        "生成 PDF 要用 chromium，这台机器上没有；也可以先用 --html 存成网页，再用浏览器打印",
        "a PDF takes chromium, which is not installed; or save a page with --html and print that")
    case .failed: Phrase("{0} 没有生成 PDF（{1}）", "{0} made no PDF ({1})")
    case .pdf: Phrase("写成 PDF（需要软件包 chromium）", "write a PDF (needs the package chromium)")
    }
  }
}
