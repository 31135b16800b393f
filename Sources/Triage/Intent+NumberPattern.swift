import Mail

/// What the order numbers of a campaign look like, as an admin writes it:
///
///     PL-######        PL-123456
///     #{8,10}          eight to ten digits
///     AA###?           two letters and two or three digits
///     \A-#####         the letter A itself, then digits
///
/// `#` is a digit, `A` a letter (a…z), `{6}` and `{6,8}` repeat what stands before, `?` says that it may be missing, `\`
/// takes the special meaning from the next character; everything else stands for itself, letters in either case.
/// A number is found only where no letter or digit touches it. At most 64 characters long, and `#` must be in it.
/// Matching takes time linear in the text whatever the pattern is: all ways through it are followed at once.
package struct NumberPattern: Sendable, Equatable, CustomStringConvertible {
    /// What is wrong with a pattern.
    package enum Failure: Error, Equatable, CustomStringConvertible {
        case empty
        case noDigit
        case tooLong
        case nothingBefore(Character)
        case badRepetition(String)
        case notASCII(Character)

        package var description: String {
            switch self {
            case .empty: "the pattern is empty; write `#` for a digit, as in PL-######"
            case .noDigit: "the pattern has no `#` (a digit), so that it would match ordinary words"
            case .tooLong: "the pattern matches more than 64 characters; order numbers are shorter"
            case .nothingBefore(let character):
                "`\(character)` has nothing before it that it could repeat; write \\\(character) for the character itself"
            case .badRepetition(let text): "`\(text)` is no repetition; write {6} or {6,8}"
            case .notASCII(let character): "`\(character)` is not ASCII; only ASCII characters can be matched"
            }
        }
    }

    private enum Unit: Equatable {
        case digit, letter
        case literal(UInt8)
    }

    /// As written.
    package let description: String
    /// For each octet, the places in the pattern where it may stand.
    private let accepted: [UInt64]
    /// The places that may be passed over.
    private let optional: UInt64
    private let count: Int

    /// Reads a pattern.
    package init(_ text: String) throws(Failure) {
        description = text
        var units: [(unit: Unit, isOptional: Bool)] = []
        var last: Unit?
        var characters = Array(text)[...]
        while let character = characters.popFirst() {
            switch character {
            case "?":
                guard last != nil, !units.isEmpty else { throw .nothingBefore("?") }
                units[units.count - 1].isOptional = true
                last = nil
            case "{":
                guard let unit = last else { throw .nothingBefore("{") }
                let (low, high) = try NumberPattern.repetition(&characters)
                units.removeLast()
                for index in 0..<high { units.append((unit, index >= low)) }
                last = nil
            default:
                let unit = try NumberPattern.unit(character, &characters)
                units.append((unit, false))
                last = unit
            }
            guard units.count < 64 else { throw .tooLong }
        }
        guard !units.isEmpty else { throw .empty }
        guard units.contains(where: { $0.unit == .digit && !$0.isOptional }) else { throw .noDigit }
        count = units.count
        var accepted = [UInt64](repeating: 0, count: 256)
        var optional: UInt64 = 0
        for (place, unit) in units.enumerated() {
            let bit: UInt64 = 1 << UInt64(place)
            if unit.isOptional { optional |= bit }
            for octet in 0..<256 where NumberPattern.matches(unit.unit, UInt8(octet)) {
                accepted[octet] |= bit
            }
        }
        (self.accepted, self.optional) = (accepted, optional)
    }

    private static func unit(
        _ character: Character, _ rest: inout ArraySlice<Character>
    ) throws(Failure) -> Unit {
        switch character {
        case "#": return .digit
        case "A": return .letter
        default:
            let literal = character == "\\" ? rest.popFirst() ?? "\\" : character
            guard let octet = literal.asciiValue else { throw .notASCII(literal) }
            return .literal(octet.lowercased)
        }
    }

    /// `6}` or `6,8}`
    private static func repetition(_ rest: inout ArraySlice<Character>) throws(Failure) -> (Int, Int) {
        var text = ""
        var isClosed = false
        while !isClosed, let character = rest.popFirst() {
            isClosed = character == "}"
            if !isClosed { text.append(character) }
        }
        guard isClosed else { throw .badRepetition("{\(text)") }
        let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(numbers.count), let low = numbers.first ?? nil, let high = numbers.last ?? nil,
            low >= 0, high >= max(low, 1)
        else { throw .badRepetition("{\(text)}") }
        guard high < 64 else { throw .tooLong }
        return (low, high)
    }

    private static func matches(_ unit: Unit, _ octet: UInt8) -> Bool {
        switch unit {
        case .digit: octet.isDigit
        case .letter: octet.isLetter
        case .literal(let literal): octet.lowercased == literal
        }
    }

    /// The octets of each number of this kind in a text, the longest at each place, none overlapping another.
    package func matches(in text: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = 0
        while at < text.count, found.count < 64 {
            let touches = at > 0 && NumberPattern.belongs(text[at - 1]) && NumberPattern.belongs(text[at])
            if !touches, accepted[Int(text[at])] != 0, let end = end(in: text, from: at) {
                found.append(at..<end)
                at = end
            } else {
                at += 1
            }
        }
        return found
    }

    private static func belongs(_ octet: UInt8) -> Bool { octet.isLetter || octet.isDigit || octet >= 0x80 }

    /// Where the longest number ends that begins here.
    private func end(in text: [UInt8], from start: Int) -> Int? {
        var states = closed(1)
        var longest: Int?
        var at = start
        while at < text.count, states != 0, at - start < 64 {
            states = closed((states & accepted[Int(text[at])]) << 1)
            at += 1
            let isWhole = states >> UInt64(count) & 1 == 1
            let touches =
                at < text.count && NumberPattern.belongs(text[at]) && NumberPattern.belongs(text[at - 1])
            if isWhole, !touches { longest = at }
        }
        return longest
    }

    /// With the places that are reached by passing over what may be missing.
    private func closed(_ states: UInt64) -> UInt64 {
        var states = states
        while true {
            let next = states | (states & optional) << 1
            if next == states { return states }
            states = next
        }
    }

    package static func == (a: NumberPattern, b: NumberPattern) -> Bool { a.description == b.description }
}
