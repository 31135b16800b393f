import ArgumentParser
import Config
import Foundation

/// What `doctor` found out about one thing.
struct Finding: Sendable, Encodable {
    enum Level: String, Sendable, Encodable { case ok, warning, problem }
    let level: Level
    /// What was looked at: `certificate`, `smarthost` …
    let subject: String
    let found: String
    /// What to do about it; nil where all is well.
    var advice: String?

    static func ok(_ subject: String, _ found: String) -> Finding {
        Finding(level: .ok, subject: subject, found: found)
    }
    static func warning(_ subject: String, _ found: String, _ advice: String) -> Finding {
        Finding(level: .warning, subject: subject, found: found, advice: advice)
    }
    static func problem(_ subject: String, _ found: String, _ advice: String) -> Finding {
        Finding(level: .problem, subject: subject, found: found, advice: advice)
    }
}

/// `porchlight doctor`
struct Doctor: AsyncCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look at everything that the gateway depends on, and say what to do about it.",
        discussion: """
            Example: porchlight doctor --config /etc/porchlight/porchlight.yaml
                     porchlight doctor --roundtrip

            --roundtrip mails a campaign through the smarthost and demands that the mail comes back with trusted results \
            that pass, and that a forged result which it carried is gone. Exits 1 if there is a problem.
            """)
    @OptionGroup(title: "Which gateway") var options: ClientOptions
    @Flag(help: "Also mail ourselves through the smarthost.") var roundtrip = false
    @Option(help: "The campaign that --roundtrip mails to. Default: the first.") var campaign: String?
    @Option(help: "Seconds that the mail may take to come back.") var patience = 60
    @Option(help: "How to print: text, json.") var format = OutputFormat.text

    func perform() async throws -> Int32 {
        let loaded = options.config.read()
        var findings = loaded.problems.map { problem in
            Finding(
                level: problem.isWarning ? .warning : .problem, subject: "configuration",
                found: problem.description)
        }
        if let site = loaded.site {
            let examination = Examination(site: site, options: options, now: systemClock())
            findings += await examination.findings()
            if roundtrip {
                let trip = RoundTrip(site: site, options: options, patience: patience)
                findings += await trip.findings(campaign: campaign)
            }
        }
        print(findings)
        return findings.contains { $0.level == .problem } ? Exit.problem : Exit.done
    }

    private func print(_ findings: [Finding]) {
        if format == .json { return say((try? json(findings)) ?? "[]") }
        for finding in findings {
            let level = finding.level.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0)
            let subject = finding.subject.padding(toLength: 14, withPad: " ", startingAt: 0)
            say("\(level) \(subject) \(printable(finding.found))")
            if let advice = finding.advice { say("                        do: \(advice)") }
        }
        let count = { (level: Finding.Level) in findings.count { $0.level == level } }
        let problems = count(.problem)
        let warnings = count(.warning)
        say(
            problems + warnings == 0
                ? "All is well."
                : "\(problems) problem\(problems == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")"
        )
    }
}
