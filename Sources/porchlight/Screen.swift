import ArgumentParser
import Foundation
import Glibc
import Mail
import Synchronization

/// Whether to colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable, Sendable { case auto, always, never }

/// What standard output is: how much fits on a line, and whether it shows colours.
struct Screen: Sendable {
    /// Columns; nil where nobody looks at it, and nothing is cut.
    let width: Int?
    let isColoured: Bool
    let now: Moment

    /// Of the command that runs, once its options are known.
    static var usual: Screen {
        get { remembered.withLock { $0 } ?? Screen(.auto) }
        set { remembered.withLock { $0 = newValue } }
    }
    private static let remembered = Mutex<Screen?>(nil)

    init(_ choice: ColorChoice) {
        let environment = ProcessInfo.processInfo.environment
        let isTerminal = isatty(STDOUT_FILENO) != 0
        width = isTerminal ? Screen.columns(environment) : nil
        isColoured =
            switch choice {
            case .always: true
            case .never: false
            // https://no-color.org: present and not empty.
            case .auto:
                isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
            }
        now = systemClock()
    }

    /// What the terminal says, else `COLUMNS`, else 80.
    private static func columns(_ environment: [String: String]) -> Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
            return max(40, Int(size.ws_col))
        }
        return max(40, environment["COLUMNS"].flatMap { Int($0) } ?? 80)
    }

    /// ECMA-48 §8.3.117; only what every terminal and every scheme of colours shows well.
    enum Style: String, Sendable {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
        case boldRed = "1;31"
    }

    func styled(_ text: String, _ style: Style?) -> String {
        guard isColoured, let style, !text.isEmpty else { return text }
        return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }
}

// MARK: Text of strangers

/// A stranger's text on one line, with nothing in it that a terminal would obey: controls are shown as `\x1b`, and what
/// turns the direction of writing or cannot be seen as `\u202e`.
func shown(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var out = ""
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: out += " "
        case 0...0x1F, 0x7F...0x9F: out += "\\x" + hexadecimal(scalar.value, 2)
        // Bidirectional marks, embeddings and isolates (UAX #9 §2), and other characters that show nothing.
        case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xE0000...0xE007F:
            out += "\\u" + hexadecimal(scalar.value, 4)
        default: out.unicodeScalars.append(scalar)
        }
    }
    return out
}

private func hexadecimal(_ value: UInt32, _ digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
}

/// A stranger's text of many lines, safe to print.
func printable(_ text: String) -> String {
    textLines(text).map { shown(String($0)) }.joined(separator: "\n")
}

// MARK: Columns

/// How many columns of a terminal a text takes: two for East Asian wide characters (UAX #11) and pictures, none for marks.
func columns(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
}

private func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    // A picture that is chosen by U+FE0F, or flags and families of several.
    if scalars.count > 1, scalars.contains(where: { $0.value == 0xFE0F || $0.value == 0x200D }) { return 2 }
    return scalars.map(columns(of:)).max() ?? 0
}

private func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0, 0x23F3, 0x25FD...0x25FE,
        0x2614...0x2615, 0x2648...0x2653, 0x267F, 0x2693, 0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE,
        0x26C4...0x26C5, 0x26CE, 0x26D4, 0x26EA, 0x26F2...0x26F3, 0x26F5, 0x26FA, 0x26FD, 0x2705,
        0x270A...0x270B, 0x2728, 0x274C, 0x274E, 0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x27B0, 0x27BF,
        0x2B1B...0x2B1C, 0x2B50, 0x2B55, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
        0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F004, 0x1F0CF, 0x1F18E,
        0x1F191...0x1F19A, 0x1F1E6...0x1F202, 0x1F210...0x1F23B, 0x1F240...0x1F248, 0x1F250...0x1F251,
        0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
        return 2
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
}

/// Cut to so many columns, with an ellipsis where something was cut off.
func fitted(_ text: String, to width: Int) -> String {
    // A character may be piled up with any number of marks.
    let text = text.utf8.count > width * 8 ? text.cut(to: width * 2) : text
    guard columns(text) > width else { return text }
    var (out, taken) = ("", 0)
    for character in text {
        let own = columns(of: character)
        guard taken + own <= width - 1 else { break }
        out.append(character)
        taken += own
    }
    return out + "…"
}

/// Rows below their heads, each column as wide as its widest cell. On a terminal all fits on its lines: the last column
/// is cut first, then the widest; the first, which names the row, never.
///
/// - Parameter style: of a cell, by row and column.
func table(
    _ head: [String], _ rows: [[String]], on screen: Screen = .usual,
    style: (Int, Int) -> Screen.Style? = { _, _ in nil }
) -> String {
    let cells = ([head] + rows).map { $0.map { shown($0) } }
    let wanted = head.indices.map { column in cells.map { columns($0[column]) }.max() ?? 0 }
    return lines(cells, widths: narrowed(wanted, to: screen.width), on: screen, style: style)
}

/// Rows of cells, the first of them the heads, each column so wide.
func lines(
    _ cells: [[String]], widths: [Int], on screen: Screen, style: (Int, Int) -> Screen.Style?
) -> String {
    cells.enumerated().map { number, row in
        row.enumerated().map { column, cell in
            let text = fitted(cell, to: widths[column])
            let isLast = column == row.count - 1
            let gap = isLast ? "" : String(repeating: " ", count: widths[column] - columns(text) + 2)
            let own = number == 0 ? Screen.Style.bold : style(number - 1, column)
            return screen.styled(text, own) + gap
        }.joined()
    }.joined(separator: "\n")
}

private func narrowed(_ wanted: [Int], to width: Int?) -> [Int] {
    guard let last = wanted.indices.last else { return [] }
    var widths = wanted.enumerated().map { $0.offset == last ? min($0.element, 200) : min($0.element, 48) }
    widths[0] = wanted[0]
    guard let width else { return widths }
    let gaps = 2 * last
    func excess() -> Int { widths.reduce(gaps, +) - width }
    widths[last] = max(min(widths[last], 20), widths[last] - max(0, excess()))
    while excess() > 0 {
        guard let widest = widths.indices.dropFirst().max(by: { widths[$0] < widths[$1] }), widths[widest] > 6
        else { break }
        widths[widest] -= 1
    }
    return widths
}
