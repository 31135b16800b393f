import Acknowledge
import Foundation
import Mail
import Synchronization

/// `PromiseSimulation [SEEDS [NAME...]]`
var arguments = CommandLine.arguments.dropFirst()
let seeds = arguments.popFirst().flatMap { Int($0) } ?? 20
let names = Array(arguments)
let chosen = Scenario.all.filter { names.isEmpty || names.contains($0.name) }

/// One job: a scenario's place and a seed.
let jobs = chosen.indices.flatMap { place in (0..<seeds).map { (place, $0) } }
let scores = Mutex<[Int: [Score]]>([:])
DispatchQueue.concurrentPerform(iterations: jobs.count) { @Sendable index in
    let (place, seed) = jobs[index]
    let result = score(chosen[place], seed: UInt64(seed + 1), futures: 50, oracles: 250)
    scores.withLock { $0[place, default: []].append(result) }
}

func percent(_ value: Double) -> String { value.isNaN ? "–" : String(format: "%.1f", value * 100) }
func mean(_ values: [Double]) -> Double {
    let known = values.filter { !$0.isNaN }
    return known.isEmpty ? .nan : known.reduce(0, +) / Double(known.count)
}
func worst(_ values: [Double]) -> Double { values.filter { !$0.isNaN }.min() ?? .nan }

print(
    "| year | replies | promised | kept | worst | worst month | P95 kept | worst | median h | oracle h | ratio | worst | oracle kept | warned | in vain | new time kept | unforeseen |"
)
print("| --- |" + String(repeating: " ---: |", count: 16))
for (place, scenario) in chosen.enumerated() {
    let all = scores.withLock { $0[place] ?? [] }
    let ratios = all.map(\.ratio)
    let cells = [
        scenario.name, String(Int(mean(all.map { Double($0.replies) }))), percent(mean(all.map(\.promised))),
        percent(mean(all.map(\.kept))), percent(worst(all.map(\.kept))),
        percent(worst(all.map(\.keptInWorstMonth))),
        percent(mean(all.map(\.keptSurely))), percent(worst(all.map(\.keptSurely))),
        String(format: "%.2f", mean(all.map(\.length))),
        String(format: "%.2f", mean(all.map(\.oracleLength))),
        String(format: "%.2f", mean(ratios)),
        String(format: "%.2f", ratios.filter { !$0.isNaN }.max() ?? .nan),
        percent(mean(all.map(\.oracleKept))), percent(mean(all.map(\.warned))),
        percent(mean(all.map(\.inVain))),
        percent(mean(all.map(\.renewedKept))), percent(mean(all.map(\.unforeseen))),
    ]
    print("| " + cells.joined(separator: " | ") + " |")
}

/// How long it takes to understand the longest history there can be, on the wall clock.
func measureSpeed() {
    guard let office = Scenario.all[0].office() else { return }
    let now = Moment(seconds: 1_780_000_000)
    let cases = (0..<AnswerHistory.caseLimit).map { number in
        let asked = now - .seconds(number * 240 + 60)
        return AnswerHistory.Case(asked: asked, answered: asked + .seconds(3600 + number * 7919 % 30_000))
    }
    let history = AnswerHistory(cases: cases, waiting: 40)
    var (asking, promised) = (Duration.zero, 0)
    let making = ContinuousClock().measure {
        let times = AnswerTimes(history, office: office, target: nil, at: now)
        asking = ContinuousClock().measure {
            for waiting in 0..<1000 where times.promise(asked: now, waiting: waiting, at: now) != nil {
                promised += 1
            }
        }
    }
    func milliseconds(_ duration: Duration) -> Double { Double(duration.components.attoseconds) / 1e15 }
    print(
        String(
            format: "\n%d cases are understood in %.0f ms; then each of %d promises takes %.1f µs",
            cases.count,
            milliseconds(making - asking), promised, milliseconds(asking)))
}
measureSpeed()
