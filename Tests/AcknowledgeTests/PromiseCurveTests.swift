import Testing

@testable import Acknowledge

/// Expected values from lifelines 0.30.3 (Python), an independent implementation.
struct PromiseCurveTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var times: [Double]
        var answered: [Int]
        var weights: [Double] = []
        var steps: [(Double, Double)]
        var testDescription: String { name }

        var waits: [SurvivalCurve.Wait] {
            times.indices.map {
                SurvivalCurve.Wait(
                    time: times[$0], isAnswered: answered[$0] == 1, weight: weights.isEmpty ? 1 : weights[$0])
            }
        }
    }

    static let cases = [
        Case(
            name: "6-MP in leukaemia (Freireich 1963)",
            times: [6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35],
            answered: [1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            steps: [
                (6.0, 0.857142857143), (7.0, 0.806722689076), (10.0, 0.752941176471), (13.0, 0.690196078431),
                (16.0, 0.627450980392), (22.0, 0.53781512605), (23.0, 0.448179271709),
            ]),
        Case(
            name: "AML, maintained (Miller 1981)", times: [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161],
            answered: [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0],
            steps: [
                (9.0, 0.909090909091), (13.0, 0.818181818182), (18.0, 0.715909090909), (23.0, 0.613636363636),
                (31.0, 0.490909090909), (34.0, 0.368181818182), (48.0, 0.184090909091),
            ]),
        Case(
            name: "AML, not maintained", times: [5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45],
            answered: [1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1],
            steps: [
                (5.0, 0.833333333333), (8.0, 0.666666666667), (12.0, 0.583333333333), (23.0, 0.486111111111),
                (27.0, 0.388888888889), (30.0, 0.291666666667), (33.0, 0.194444444444),
                (43.0, 0.097222222222), (45.0, 0.0),
            ]),
        Case(
            name: "weighted, with ties", times: [1, 2, 2, 3, 4, 4, 5, 7], answered: [1, 1, 0, 1, 1, 1, 0, 1],
            weights: [1, 0.5, 2, 1.5, 0.25, 1, 3, 0.75],
            steps: [(1.0, 0.9), (2.0, 0.85), (3.0, 0.653846153846), (4.0, 0.490384615385), (7.0, 0.0)]),
        Case(name: "nobody answered", times: [1, 2, 3], answered: [0, 0, 0], steps: []),
        Case(name: "nobody at all", times: [], answered: [], steps: []),
    ]

    @Test("the curve is that of Kaplan and Meier, in whatever order the waits come", arguments: cases)
    func curve(_ one: Case) {
        for waits in [one.waits, one.waits.reversed()] {
            let curve = SurvivalCurve(waits)
            #expect(curve.steps.map(\.time) == one.steps.map(\.0))
            for (found, expected) in zip(curve.steps, one.steps) {
                #expect(abs(found.share - expected.1) < 1e-9)
            }
        }
    }

    @Test("a share's time is the first at which no more still wait")
    func times() {
        let curve = SurvivalCurve(Self.cases[0].waits)
        #expect(curve.time(share: 0.5) == 23)
        #expect(curve.time(share: 0.8) == 10)
        #expect(curve.time(share: 0.2) == nil)
        #expect(curve.share(after: 5.9) == 1)
        #expect(abs(curve.share(after: 6) - 18.0 / 21) < 1e-12)
        let all = SurvivalCurve((1...10).map { .init(time: Double($0), isAnswered: true) })
        #expect(all.time(share: 0.2) == 8)
        #expect(all.time(share: 0) == 10)
    }

    @Test("passing one by one gives the same time as the curve", arguments: cases, [0.1, 0.2, 0.5, 0.75])
    func passing(_ one: Case, _ share: Double) {
        let waits = one.waits.sorted(by: SurvivalCurve.Wait.precedes)
        var survivors = Survivors()
        for wait in waits { survivors.count(wait.weight) }
        let found = waits.first { survivors.passes($0.weight, $0.isAnswered, to: share) }?.time
        #expect(found == SurvivalCurve(waits).time(share: share))
    }
}
