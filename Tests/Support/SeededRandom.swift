/// A random number generator with the same numbers in every run (SplitMix64), for mutation tests.
package struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Changes octets: flips, inserts, deletes, repeats and swaps pieces, and puts in what parsers trip over.
package func mutated(_ bytes: [UInt8], by random: inout SeededRandom) -> [UInt8] {
    let traps: [[UInt8]] = [
        [0x0D], [0x0A], [0x0D, 0x0A], [0], [0xFF], [0x2E], [0x0D, 0x0A, 0x2E, 0x0D, 0x0A], Array("\"".utf8),
        Array("(".utf8),
        Array("=?".utf8), Array("?=".utf8), Array("--".utf8), Array("<".utf8), Array(">".utf8),
        Array(";".utf8),
        Array("\\".utf8), Array(":".utf8), Array("=".utf8), Array("99999999999999999999".utf8),
        Array("*0*=".utf8),
    ]
    var out = bytes
    for _ in 0..<Int.random(in: 1...8, using: &random) {
        let at = Int.random(in: 0...out.count, using: &random)
        let end = min(out.count, at + Int.random(in: 0...40, using: &random))
        switch Int.random(in: 0..<5, using: &random) {
        case 0: out.insert(contentsOf: traps.randomElement(using: &random) ?? [], at: at)
        case 1: out.removeSubrange(at..<end)
        case 2: out.insert(contentsOf: Array(out[at..<end]), at: at)
        case 3: out.insert(UInt8.random(in: 0...255, using: &random), at: at)
        default: if at < out.count { out[at] = UInt8.random(in: 0...255, using: &random) }
        }
    }
    return out
}
