import Mail

/// Notices bare CR, bare LF and NUL in content that comes in counted chunks (BDAT), however it is cut.
///
/// `DotStream` does the same for DATA, where it is part of finding the end.
struct BareOctetScanner: Sendable, Equatable {
    private(set) var hasBareOctets = false
    private var isBehindCarriageReturn = false

    mutating func scan(_ input: Span<UInt8>, _ count: Int) {
        for index in 0..<count {
            let byte = input[index]
            if isBehindCarriageReturn != (byte == .lf) || byte == 0 { hasBareOctets = true }
            isBehindCarriageReturn = byte == .cr
        }
    }

    /// The content is complete: a CR at its end has no LF.
    mutating func end() {
        if isBehindCarriageReturn { hasBareOctets = true }
    }
}
