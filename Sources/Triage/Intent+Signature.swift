import Mail

/// The telephone in a signature under which its writer wants to be called.
enum SignatureNumber {
    /// The only number that is labelled as a mobile telephone's, else the only one that is no fax; nil where it is not
    /// certain which is meant.
    static func only(in signature: String, country: String, language: String? = nil) -> PhoneNumber? {
        let text = Array(signature.utf8.prefix(4096))
        var mobile: Set<PhoneNumber> = []
        var all: Set<PhoneNumber> = []
        for phone in phoneNumbers(in: text, country: country, language: language) {
            let label = label(before: phone.range.lowerBound, in: text)
            if faxLabels.contains(label) { continue }
            all.insert(phone.number)
            if mobileLabels.contains(label) { mobile.insert(phone.number) }
        }
        if mobile.count == 1 { return mobile.first }
        return all.count == 1 ? all.first : nil
    }

    /// The hash of the word before a number: `Mobile: +49…`, `M +44…`.
    private static func label(before start: Int, in text: [UInt8]) -> UInt64 {
        var end = min(start, text.count)
        while end > 0, start - end < 6, " .:/()-\t".utf8.contains(text[end - 1]) { end -= 1 }
        var first = end
        while first > 0, end - first < 40, text[first - 1].isLetter || text[first - 1] >= 0x80 { first -= 1 }
        return labelHash(text[first..<end])
    }
}
