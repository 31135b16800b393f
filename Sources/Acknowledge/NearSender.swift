package import Mail

/// The words by which two senders are found to be nearly the same: they are near if they have one in common.
///
/// A responder that changes its address by a letter each time is a new sender each time, and yet one machine. So of an
/// address the tag behind `+` is left out; and two are near where they are equal then, or become so when one octet at
/// most is left out of each: one that was replaced, put in, taken out or moved. Digits are never left out, nor anything
/// of a name shorter than four octets: the tills, branches and initials of one firm are many people.
///
/// The first word is the whole address. One that is too long to be somebody's has no other.
package func nearWords(_ sender: Mailbox) -> [[UInt8]] {
    let name = sender.detail.base
    let whole = Array("\(name)@\(sender.domainKey)".utf8)
    guard whole.count <= longestNearAddress, name.utf8.count >= shortestNearName else { return [whole] }
    return [whole]
        + whole.indices.compactMap { index in
            // Out of a run of the same octet it makes no difference which one is left out.
            let isRepeated = index > 0 && whole[index] == whole[index - 1]
            guard !whole[index].isDigit, !isRepeated, whole[index] != UInt8(ascii: "@") else { return nil }
            var word = whole
            word.remove(at: index)
            return word
        }
}

/// Octets of an address whose neighbours are looked for; RFC 5321 allows 320, people have a quarter of that.
private let longestNearAddress = 128
private let shortestNearName = 4
