/// Which elements of HTML are never closed, and which end tags close nothing, across the branches of Mustache
/// sections. Total; linear for up to `deepest` elements inside each other, beyond which it says nothing more.
///
/// An element that a section opens may be closed by another one, and one that stands around sections may be
/// closed in each of them: whether the branches fit together is not asked.
struct LintBalance {
    enum Flaw: Equatable {
        /// `atEnd`: it is still open where the text ends, and not just where something around it does.
        case neverClosed(String, atEnd: Bool)
        /// It is closed behind the end of what it stands in.
        case closedTooLate(String)
        case closesNothing(String)
    }

    private struct Element {
        let name: String
        let offset: Int
    }

    static let deepest = 1000

    private(set) var flaws: [(offset: Int, flaw: Flaw)] = []
    private var open: [Element] = []
    /// How many elements were open where each section begins that we are in.
    private var sections: [Int] = []
    /// Opened in a section that ended before they did.
    private var left: [Element] = []
    /// Names whose next end tags need not close anything.
    private var mayClose: Set<String> = []
    /// Elements that were told not to be closed, as indices of `flaws`.
    private var told: [String: [Int]] = [:]
    /// `svg` or `math`, whose content has rules of its own.
    private var foreign: String?
    private var isOver = false

    // MARK: Events

    mutating func sectionOpened() { sections.append(open.count) }

    mutating func sectionClosed() {
        guard let height = sections.popLast(), height <= open.count else { return }
        left += open[height...].filter { !lintOptionalEnds.contains($0.name) }
        open.removeSubrange(height...)
        isOver = isOver || left.count > LintBalance.deepest
    }

    mutating func opened(_ name: String, at offset: Int, isEmpty: Bool, isBare: Bool) {
        guard !isOver, foreign == nil, !lintVoid.contains(name), !name.contains(":") else { return }
        if name == "svg" || name == "math" {
            if isEmpty { return }
            foreign = name
        }
        if isMistyped(name, isBare: isBare) { return }
        open.append(Element(name: name, offset: offset))
        isOver = open.count > LintBalance.deepest
    }

    /// Ends the element that the start of another shows to be open by mistake or not to need its end; whether
    /// the start tag itself was meant to be an end tag: `<b>word<b>`.
    private mutating func isMistyped(_ name: String, isBare: Bool) -> Bool {
        let floor = sections.last ?? 0
        guard let top = open[floor...].last else { return false }
        let nested = name == "a" ? open[floor...].lastIndex { $0.name == "a" } : nil
        let areHeadings = lintHeadings.contains(top.name) && lintHeadings.contains(name)
        let isRepeated = isBare && top.name == name && lintInline.contains(name)
        if nested != nil || areHeadings || isRepeated {
            let element = open.remove(at: nested ?? open.count - 1)
            tell(element, atEnd: false, mayBeLate: false)
            guard isBare, element.name == name else { return false }
            mayClose.insert(name)
            return true
        }
        if top.name == name, lintOptionalEnds.contains(name) { open.removeLast() }
        return false
    }

    mutating func closed(_ name: String, at offset: Int) {
        guard !isOver, !lintVoid.contains(name), !name.contains(":") else { return }
        if let foreign {
            guard name == foreign else { return }
            self.foreign = nil
        }
        let floor = sections.last ?? 0
        let inside = index(of: name, in: floor..<open.count)
        let isLeft = left.last { $0.name == name }.map { last in
            inside.map { open[$0].offset < last.offset } ?? true
        }
        if isLeft == true {
            left.removeAll { $0.name == name }
        } else if let inside {
            for element in open[(inside + 1)...] { tell(element, atEnd: false) }
            open.removeSubrange(inside...)
        } else if let outside = index(of: name, in: 0..<floor) {
            open.remove(at: outside)
            for index in sections.indices where sections[index] > outside { sections[index] -= 1 }
            mayClose.insert(name)
        } else if let late = told[name]?.popLast() {
            flaws[late].flaw = .closedTooLate(name)
        } else if !mayClose.contains(name), !lintOptionalEnds.contains(name) {
            flaws.append((offset, .closesNothing(name)))
        }
    }

    mutating func ended() {
        guard !isOver else { return }
        for element in left + open { tell(element, atEnd: true) }
        (left, open) = ([], [])
    }

    private mutating func tell(_ element: Element, atEnd: Bool, mayBeLate: Bool = true) {
        guard !lintOptionalEnds.contains(element.name) else { return }
        if mayBeLate { told[element.name, default: []].append(flaws.count) }
        flaws.append((element.offset, .neverClosed(element.name, atEnd: atEnd)))
    }

    /// The innermost open element of that name; only the parts of a table end what is open in a cell.
    private func index(of name: String, in range: Range<Int>) -> Int? {
        for index in range.reversed() {
            if open[index].name == name { return index }
            if open[index].name == "td" || open[index].name == "th", !lintAroundCells.contains(name) {
                return nil
            }
        }
        return nil
    }
}

/// Elements without content (HTML 5 §13.1.2).
private let lintVoid: Set<String> = [
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen",
    "link",
    "meta", "param", "source", "track", "wbr",
]

/// Elements whose end tag may be left out (HTML 5 §13.1.2.4).
private let lintOptionalEnds: Set<String> = [
    "body", "caption", "colgroup", "dd", "dt", "head", "html", "li", "optgroup", "option", "p", "rb", "rp",
    "rt",
    "rtc", "tbody", "td", "tfoot", "th", "thead", "tr",
]

/// Elements that nobody puts into one of the same name.
private let lintInline: Set<String> = ["b", "em", "i", "s", "strong", "u"]

private let lintHeadings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

private let lintAroundCells: Set<String> = [
    "body", "html", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
]
