package import Mail

/// The words by which two senders are found to be nearly the same: they are near if they have one in common.
///
/// A responder that changes its address by an octet each time is a new sender each time, and yet one machine. So two
/// addresses are near where they are equal, or become so when one octet at most is left out of each: one that was
/// replaced, put in, taken out or moved, also in the tag behind `+`; or where a number counts on by one. That makes neighbours of the numbered tills of one
/// firm, and of people with one initial and the same surname: the third of them in an hour is not acknowledged, unless
/// each answers his own copy of a mailing.
///
/// The first word is the whole address. Those that are too long to be anybody's have one word, the same for all.
package func nearWords(_ sender: Mailbox) -> [[UInt8]] {
    let whole = Array("\(sender.localPart.asciiLowercased)@\(sender.domainKey)".utf8)
    guard whole.count <= longestNearAddress else { return [[]] }
    return [whole] + counted(sender.localPart.asciiLowercased, sender.domainKey)
        + whole.indices.compactMap { index in
            // Out of a run of the same octet it makes no difference which one is left out.
            let isRepeated = index > 0 && whole[index] == whole[index - 1]
            guard !isRepeated, whole[index] != UInt8(ascii: "@") else { return nil }
            var word = whole
            word.remove(at: index)
            return word
        }
}

/// The last number of a name as it is, and one on: who counts from 9 to 10 changes more than one octet.
private func counted(_ name: String, _ domain: String) -> [[UInt8]] {
    let name = Array(name.utf8)
    guard let end = name.lastIndex(where: \.isDigit) else { return [] }
    let start = name[..<end].lastIndex { !$0.isDigit }.map { $0 + 1 } ?? 0
    guard let number = Int(String(decoding: name[start...end].prefix(12), as: UTF8.self)), end - start < 12
    else {
        return []
    }
    return [number, number + 1].map { number in
        Array(name[..<start]) + Array("#\(number)#".utf8) + Array(name[(end + 1)...])
            + Array("@\(domain)".utf8)
    }
}

/// Octets of an address whose neighbours are looked for; RFC 5321 allows 320, people have a quarter of that.
private let longestNearAddress = 128
