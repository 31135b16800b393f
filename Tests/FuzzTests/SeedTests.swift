import FuzzEntries
import Support
import Testing

/// Every seed of the fuzz targets, among them all inputs that once broke one, in the ordinary run. What is not mended
/// yet is named `open-…`; the test says when it is, and wants another name.
struct SeedTests {
    struct Seed: CustomTestStringConvertible, Sendable {
        let entry: String
        let name: String
        var testDescription: String { "\(entry)/\(name)" }
    }

    static let seeds: [Seed] = fuzzEntries.keys.sorted().flatMap { entry in
        ((try? testNames("Fuzz/Seeds/\(entry)")) ?? []).map { Seed(entry: entry, name: $0) }
    }

    @Test("each fuzz target has seeds")
    func count() {
        for entry in fuzzEntries.keys {
            #expect(SeedTests.seeds.count { $0.entry == entry } >= 5, "\(entry)")
        }
    }

    @Test("a seed breaks nothing", arguments: seeds)
    func replay(_ seed: Seed) throws {
        let bytes = try testBytes("Fuzz/Seeds/\(seed.entry)/\(seed.name)")
        let complaint = fuzzEntries[seed.entry]?(bytes)
        if seed.name.hasPrefix("open-") {
            withKnownIssue { #expect(complaint == nil) }
        } else {
            #expect(complaint == nil)
        }
    }
}
