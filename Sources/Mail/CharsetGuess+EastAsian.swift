/// A charset of Chinese, Japanese or Korean in which the octets are whole characters of the common rows.
///
/// `share` is that of characters in those rows, 0…1; `pairs` the number of characters.
func eastAsianCharset(_ bytes: [UInt8]) -> (charset: String, share: Double, pairs: Int)? {
    var best: (charset: String, share: Double, pairs: Int)?
    for (charset, count) in [
        ("CP932", countShiftJIS(bytes)), ("EUC-JP-MS", countEUCJP(bytes)), ("CP949", countKorean(bytes)),
        ("GB18030", countGB(bytes)), ("BIG5-HKSCS", countBig5(bytes)),
    ] {
        guard count.pairs >= 2, count.faults * 50 <= count.pairs else { continue }
        let share = Double(count.common) / Double(count.pairs)
        if share >= 0.75, share > best?.share ?? 0 { best = (charset, share, count.pairs) }
    }
    return best
}

/// Characters of two octets, how many of them are common, and octets that are no character.
private struct PairCount {
    var pairs = 0
    var common = 0
    var faults = 0
    var kana = 0
}

/// Walks over pairs: `lead` says how many octets a character has that begins with this one (0: none does).
private func count(
    _ bytes: [UInt8], lead: (UInt8) -> Int, isTrail: (UInt8) -> Bool,
    each: (_ first: UInt8, _ second: UInt8, inout PairCount) -> Void
) -> PairCount {
    var out = PairCount()
    var position = 0
    while position < bytes.count {
        let byte = bytes[position]
        position += 1
        guard byte >= 0x80 else { continue }
        let length = lead(byte)
        if length == 1 { continue }
        guard length > 1, position + length - 2 < bytes.count, isTrail(bytes[position]) else {
            // The sample may end within a character.
            if length > 1, position + length - 2 >= bytes.count, bytes.count >= 3000 { break }
            out.faults += 1
            continue
        }
        out.pairs += 1
        each(byte, bytes[position], &out)
        position += length - 1
    }
    return out
}

private func countShiftJIS(_ bytes: [UInt8]) -> PairCount {
    var halfWidth = 0
    var out = count(
        bytes,
        lead: { byte in
            if byte >= 0xA1, byte <= 0xDF {
                halfWidth += 1
                return 1
            }
            return byte >= 0x81 && byte <= 0x9F || byte >= 0xE0 && byte <= 0xFC ? 2 : 0
        },
        isTrail: { $0 >= 0x40 && $0 != 0x7F && $0 <= 0xFC },
        each: { first, second, out in
            if first == 0x82 && second >= 0x9F || first == 0x83 && second <= 0x96 { out.kana += 1 }
            if first >= 0x81 && first <= 0x83 || first >= 0x88 && first <= 0x97 { out.common += 1 }
        })
    if halfWidth > out.pairs { out.common = 0 }
    return withKana(out)
}

private func countEUCJP(_ bytes: [UInt8]) -> PairCount {
    withKana(
        count(
            bytes, lead: { $0 == 0x8F ? 3 : $0 == 0x8E || $0 >= 0xA1 && $0 <= 0xFE ? 2 : 0 },
            isTrail: { $0 >= 0xA1 && $0 <= 0xFE },
            each: { first, _, out in
                if first == 0xA4 || first == 0xA5 { out.kana += 1 }
                if first == 0xA1 || first == 0xA3 || first == 0xA4 || first == 0xA5
                    || first >= 0xB0 && first <= 0xCF
                {
                    out.common += 1
                }
            }))
}

/// Japanese without kana is hardly ever longer than a name.
private func withKana(_ count: PairCount) -> PairCount {
    var count = count
    if count.kana * 8 < count.pairs { count.common /= 2 }
    return count
}

/// Hangul stands in the rows 0xB0…0xC8; words are parted by spaces.
private func countKorean(_ bytes: [UInt8]) -> PairCount {
    var hangul = 0
    var out = count(
        bytes, lead: { $0 >= 0x81 && $0 <= 0xFE ? 2 : 0 },
        isTrail: { $0 >= 0xA1 && $0 <= 0xFE || $0.isLetter || $0 >= 0x81 },
        each: { first, second, out in
            if first >= 0xB0, first <= 0xC8, second >= 0xA1 { hangul += 1 }
            if (first >= 0xB0 && first <= 0xC8 || first == 0xA1) && second >= 0xA1 { out.common += 1 }
        })
    // In Chinese, half of the characters are of other rows.
    if hangul < 4 || hangul * 20 < out.pairs * 17 { out.common = 0 }
    if out.common > 0, out.common == out.pairs || hangul * 100 >= out.pairs * 93 { out.common = out.pairs }
    return out
}

private func countGB(_ bytes: [UInt8]) -> PairCount {
    var hangulRows = 0
    var out = count(
        bytes, lead: { $0 >= 0x81 && $0 <= 0xFE ? 2 : 0 },
        isTrail: { $0 >= 0x40 && $0 != 0x7F && $0 <= 0xFE },
        each: { first, second, out in
            if first >= 0xB0, first <= 0xC8, second >= 0xA1 { hangulRows += 1 }
            if second >= 0xA1 && (first >= 0xB0 && first <= 0xD7 || first == 0xA1 || first == 0xA3) {
                out.common += 1
            }
        })
    if out.pairs >= 8, hangulRows * 100 >= out.pairs * 95 { out.common /= 2 }
    return out
}

private func countBig5(_ bytes: [UInt8]) -> PairCount {
    count(
        bytes, lead: { $0 >= 0x81 && $0 <= 0xFE ? 2 : 0 },
        isTrail: { $0 >= 0x40 && $0 <= 0x7E || $0 >= 0xA1 && $0 <= 0xFE },
        each: { first, second, out in
            if first >= 0xA4 && first <= 0xC6 || first == 0xA1 { out.common += 1 }
        })
}
