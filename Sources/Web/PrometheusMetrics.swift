package import CoreMetrics
import Synchronization

/// Keeps what the rooms count with the swift-metrics API, and writes it in Prometheus' text format (version 0.0.4).
///
/// Labels are metric names as Prometheus has them (`porchlight_smtp_messages_total`), dimensions are its labels.
/// A metric that is made again is the same one. Timers are histograms in seconds; recorders that do not aggregate,
/// and meters, are gauges.
package final class PrometheusMetrics: MetricsFactory, Sendable {
    fileprivate struct Key: Hashable {
        let name: String
        /// `{a="b",c="d"}`, or empty.
        let labels: String
    }
    private struct Series {
        var counters: [Key: CountedValue] = [:]
        var gauges: [Key: GaugeValue] = [:]
        var histograms: [Key: HistogramValue] = [:]
    }
    private let series = Mutex(Series())

    package init() {}

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        let key = PrometheusMetrics.key(label, dimensions)
        return series.withLock { series in
            let value = series.counters[key] ?? CountedValue()
            series.counters[key] = value
            return value
        }
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        gauge(PrometheusMetrics.key(label, dimensions))
    }

    package func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        let key = PrometheusMetrics.key(label, dimensions)
        return aggregate ? histogram(key, HistogramValue.sizes) : gauge(key)
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        histogram(PrometheusMetrics.key(label, dimensions), HistogramValue.seconds)
    }

    // What was counted stays, as Prometheus wants it.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyMeter(_ handler: any MeterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    private func gauge(_ key: Key) -> GaugeValue {
        series.withLock { series in
            let value = series.gauges[key] ?? GaugeValue()
            series.gauges[key] = value
            return value
        }
    }

    private func histogram(_ key: Key, _ bounds: [Double]) -> HistogramValue {
        series.withLock { series in
            let value = series.histograms[key] ?? HistogramValue(bounds)
            series.histograms[key] = value
            return value
        }
    }

    /// Backslash, quote and line feed are escaped in label values.
    private static func key(_ name: String, _ dimensions: [(String, String)]) -> Key {
        let labels = dimensions.map { name, value in
            let value = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
                "\n", with: "\\n")
            return "\(name)=\"\(value)\""
        }
        return Key(name: name, labels: labels.isEmpty ? "" : "{\(labels.joined(separator: ","))}")
    }

    /// Everything, sorted by name, each with `HELP` and `TYPE`; `help` gives the sentence for a name.
    package func text(help: (String) -> String) -> String {
        let series = series.withLock { $0 }
        var families: [String: (type: String, lines: [String])] = [:]
        func add(_ key: Key, _ type: String, _ lines: [String]) {
            families[key.name, default: (type, [])].lines += lines
        }
        for (key, value) in series.counters {
            add(key, "counter", ["\(key.name)\(key.labels) \(value.value)"])
        }
        for (key, value) in series.gauges {
            // Also what is counted elsewhere and set here.
            let type = key.name.hasSuffix("_total") ? "counter" : "gauge"
            add(key, type, ["\(key.name)\(key.labels) \(number(value.value))"])
        }
        for (key, value) in series.histograms { add(key, "histogram", value.lines(key.name, key.labels)) }
        var out = ""
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            out += "# HELP \(name) \(help(name))\n# TYPE \(name) \(family.type)\n"
            // The buckets of one histogram stand in the order of their bounds.
            let lines = family.type == "histogram" ? family.lines : family.lines.sorted()
            for line in lines { out += line + "\n" }
        }
        return out
    }
}

private func number(_ value: Double) -> String {
    if let whole = Int64(exactly: value) { return String(whole) }
    return String(value)
}

private final class CountedValue: CounterHandler, Sendable {
    private let count = Atomic<Int64>(0)
    var value: Int64 { count.load(ordering: .relaxed) }
    func increment(by amount: Int64) { count.add(amount, ordering: .relaxed) }
    /// A counter never goes back.
    func reset() {}
}

private final class GaugeValue: MeterHandler, RecorderHandler, Sendable {
    private let bits = Atomic<UInt64>(0)
    var value: Double { Double(bitPattern: bits.load(ordering: .relaxed)) }
    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { bits.store(value.bitPattern, ordering: .relaxed) }
    func increment(by amount: Double) { change { $0 + amount } }
    func decrement(by amount: Double) { change { $0 - amount } }
    func record(_ value: Int64) { set(Double(value)) }
    func record(_ value: Double) { set(value) }

    private func change(_ work: (Double) -> Double) {
        var old = bits.load(ordering: .relaxed)
        while true {
            let new = work(Double(bitPattern: old)).bitPattern
            let (exchanged, found) = bits.compareExchange(expected: old, desired: new, ordering: .relaxed)
            if exchanged { return }
            old = found
        }
    }
}

private final class HistogramValue: TimerHandler, RecorderHandler, Sendable {
    static let seconds: [Double] = [
        0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800,
        7200,
    ]
    static let sizes: [Double] = [
        1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000, 1_000_000, 10_000_000,
    ]

    private struct State {
        var counts: [UInt64]
        var sum = 0.0
        var count: UInt64 = 0
    }
    private let bounds: [Double]
    private let state: Mutex<State>

    init(_ bounds: [Double]) {
        self.bounds = bounds
        state = Mutex(State(counts: [UInt64](repeating: 0, count: bounds.count)))
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
    func record(_ value: Int64) { record(Double(value)) }
    func record(_ value: Double) {
        let bucket = bounds.firstIndex { value <= $0 }
        state.withLock { state in
            if let bucket { state.counts[bucket] += 1 }
            state.sum += value
            state.count += 1
        }
    }

    func lines(_ name: String, _ labels: String) -> [String] {
        let state = state.withLock { $0 }
        let open = labels.isEmpty ? "{" : "\(labels.dropLast()),"
        var lines: [String] = []
        var sum: UInt64 = 0
        for (bound, count) in zip(bounds, state.counts) {
            sum += count
            lines.append("\(name)_bucket\(open)le=\"\(number(bound))\"} \(sum)")
        }
        lines.append("\(name)_bucket\(open)le=\"+Inf\"} \(state.count)")
        lines.append("\(name)_sum\(labels) \(number(state.sum))")
        lines.append("\(name)_count\(labels) \(state.count)")
        return lines
    }
}
