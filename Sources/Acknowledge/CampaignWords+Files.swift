import Mail

/// A file with words: what it is for by its name.
package struct WordsFile: Sendable, Hashable {
    package enum Part: Sendable, Hashable {
        /// `KIND.LANGUAGE.mustache`
        case mail(MailKind)
        /// `_NAME.LANGUAGE.mustache` or `_NAME.mustache`, by the name that templates use.
        case partial(String)
    }
    package var part: Part
    /// Nil only for a partial that serves all languages.
    package var language: Language?
    package var isHTML: Bool

    package init(_ part: Part, _ language: Language?, isHTML: Bool = false) {
        (self.part, self.language, self.isHTML) = (part, language, isHTML)
    }

    /// `complaint.de.html.mustache`
    package var name: String {
        let stem =
            switch part {
            case .mail(let kind): kind.rawValue
            case .partial(let name): "_\(name)"
            }
        return stem + (language.map { ".\($0.rawValue)" } ?? "") + (isHTML ? ".html" : "") + ".mustache"
    }

    /// Every name of a file in which words of a campaign may stand, partials aside.
    package static let mailNames: [String] = MailKind.allCases.flatMap { kind in
        Language.allCases.flatMap { language in
            [false, true].map { WordsFile(.mail(kind), language, isHTML: $0).name }
        }
    }
}

/// What a file name says.
package enum WordsFileName: Sendable, Equatable {
    case words(WordsFile)
    /// It ends like a template but is none of ours: why, and what to do.
    case unknown(String)
    /// It does not end in `.mustache`.
    case unrelated
}

/// Reads the name of a file in a campaign's folder or in the shared one.
package func wordsFile(_ name: String) -> WordsFileName {
    let ending = ".mustache"
    guard name.asciiLowercased.hasSuffix(ending) else { return .unrelated }
    guard name.hasSuffix(ending) else { return .unknown("“\(name)” must end in small letters: “\(ending)”") }
    var parts = name.dropLast(ending.utf8.count).split(separator: ".", omittingEmptySubsequences: false).map(
        String.init)
    let isHTML = parts.count > 1 && parts.last == "html"
    if isHTML { parts.removeLast() }
    guard let stem = parts.first, parts.count <= 2 else {
        return .unknown(
            "“\(name)” has a part too many; names are KIND.LANGUAGE.mustache and KIND.LANGUAGE.html.mustache")
    }
    var language: Language?
    if parts.count == 2 {
        guard let known = Language(rawValue: parts[1]) else {
            let list = Language.allCases.map(\.rawValue).joined(separator: ", ")
            return .unknown("“\(name)”: “\(parts[1])” is none of our languages; there are \(list)")
        }
        language = known
    }
    return stem.hasPrefix("_")
        ? partialFile(name, stem, language, isHTML) : mailFile(name, stem, language, isHTML)
}

private func partialFile(_ name: String, _ stem: String, _ language: Language?, _ isHTML: Bool)
    -> WordsFileName
{
    let partial = String(stem.dropFirst())
    guard !partial.isEmpty, partial.utf8.count <= 64,
        partial.utf8.allSatisfy({
            $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        })
    else {
        return .unknown("“\(name)”: a partial’s name has only letters, digits, “-” and “_”, at most 64")
    }
    return .words(WordsFile(.partial(partial), language, isHTML: isHTML))
}

private func mailFile(_ name: String, _ stem: String, _ language: Language?, _ isHTML: Bool) -> WordsFileName
{
    guard let kind = MailKind(rawValue: stem) else {
        let kinds = MailKind.allCases.map(\.rawValue)
        guard let meant = nearest(stem, kinds).flatMap(MailKind.init) else {
            return .unknown(
                "“\(name)” is no kind of mail; there are \(kinds.joined(separator: ", ")); a partial’s name begins with “_”"
            )
        }
        let right = WordsFile(.mail(meant), language, isHTML: isHTML).name
        return .unknown("“\(name)” is no kind of mail; did you mean “\(right)”?")
    }
    guard let language else {
        let right = WordsFile(.mail(kind), .en, isHTML: isHTML).name
        return .unknown("“\(name)” names no language; rename it, for example to “\(right)”")
    }
    return .words(WordsFile(.mail(kind), language, isHTML: isHTML))
}

/// One file with words and what stands in it.
package struct WordsSource: Sendable, Equatable {
    /// Where it was read from, as problems name it.
    package var path: String
    package var file: WordsFile
    package var text: String
    /// It is in the folder that all campaigns share, and counts where the campaign has none of its own.
    package var isShared: Bool

    package init(path: String, file: WordsFile, text: String, isShared: Bool = false) {
        (self.path, self.file, self.text, self.isShared) = (path, file, text, isShared)
    }
}
