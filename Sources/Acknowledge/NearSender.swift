package import Mail

/// The words by which two senders are found to be nearly the same: they are near if they have one in common.
///
/// A responder that changes its address by a letter each time is a new sender each time, and yet one machine. So of an
/// address the tag behind `+` is left out and each run of digits is read as one, for machines count; and two are near
/// where they are equal then, or become so when one octet at most is left out of each: one that was replaced, put in,
/// taken out or moved. That makes the numbered tills of one firm near, and people with one initial and the same
/// surname: the third of them in an hour is not acknowledged, unless each answers his own copy of a mailing.
///
/// The first word is the whole address. Those that are too long to be anybody's have one word, the same for all.
package func nearWords(_ sender: Mailbox) -> [[UInt8]] {
    let address = "\(sender.detail.base)@\(sender.domainKey)".utf8
    guard address.count <= longestNearAddress else { return [[]] }
    var whole: [UInt8] = []
    for octet in address {
        let octet = octet.isDigit ? UInt8(ascii: "0") : octet
        if octet != UInt8(ascii: "0") || whole.last != octet { whole.append(octet) }
    }
    return [whole]
        + whole.indices.compactMap { index in
            // Out of a run of the same octet it makes no difference which one is left out.
            let isRepeated = index > 0 && whole[index] == whole[index - 1]
            guard !isRepeated, whole[index] != UInt8(ascii: "@") else { return nil }
            var word = whole
            word.remove(at: index)
            return word
        }
}

/// Octets of an address whose neighbours are looked for; RFC 5321 allows 320, people have a quarter of that.
private let longestNearAddress = 128
