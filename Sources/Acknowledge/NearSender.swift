package import Mail

/// The words by which two senders are found to be nearly the same: they are near if they have one in common.
///
/// A responder that changes its address by an octet each time is a new sender each time, and yet one machine. So two
/// addresses are near where one octet at most was replaced, put in or taken out, also in the tag behind `+`; or where a
/// number counts on by one. That makes neighbours of the numbered tills of one
/// firm, and of people with one initial and the same surname: the third of them in an hour is not acknowledged, unless
/// each answers his own copy of a mailing.
///
/// The first word is the whole address. Those that are too long to be anybody's have one word, the same for all.
package func nearWords(_ sender: Mailbox) -> [[UInt8]] {
    let whole = Array("\(sender.localPart.asciiLowercased)@\(sender.domainKey)".utf8)
    guard whole.count <= longestNearAddress else { return [[]] }
    // A mark in the place of an octet, and between any two: equal where one octet differs, or one address has one more.
    let replaced = whole.indices.filter { whole[$0] != UInt8(ascii: "@") }.map { index in
        var word = whole
        word[index] = anyOctet
        return word
    }
    let added = (0...whole.count).map { index in
        var word = whole
        word.insert(anyOctet, at: index)
        return word
    }
    return [whole] + counted(sender.localPart.asciiLowercased, sender.domainKey) + replaced + added
}

/// Stands for one octet, whichever it is; no address has it.
private let anyOctet: UInt8 = 0

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
