import Foundation

/// A generator that gives the same numbers for the same seed on every machine (SplitMix64, Steele et al. 2014).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Between 0 and 1, neither of them.
    mutating func share() -> Double { (Double(next() >> 11) + 0.5) / 9_007_199_254_740_992 }
    mutating func happens(_ probability: Double) -> Bool { share() < probability }
    mutating func exponential(mean: Double) -> Double { -mean * log(share()) }

    mutating func normal() -> Double {
        (-2 * log(share())).squareRoot() * cos(2 * .pi * share())
    }
}
