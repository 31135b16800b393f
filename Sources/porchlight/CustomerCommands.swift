import ArgumentParser
import Foundation
import Mail
import Store
import Web

/// `porchlight customer`
struct CustomerCommand: AsyncCommand {
    static let configuration = CommandConfiguration(
        commandName: "customer",
        abstract: "Show a customer's conversations, and what was said by other ways.",
        discussion: "Example: porchlight customer ann@example.com")
    @OptionGroup(title: "Which gateway") var options: ClientOptions
    @Argument(help: "The customer's mail address.") var address: String
    @Option(help: "How to print: text, json.") var format = OutputFormat.text

    func perform() async throws -> Int32 {
        try await options.asking { api in
            let customer = try await api.get("customers/\(encoded(address))", as: CustomerJSON.self)
            if format == .json { return say(try json(customer)) }
            if customer.conversations.isEmpty, customer.touchPoints.isEmpty {
                return say("Nothing is known of \(shown(address)).")
            }
            if !customer.conversations.isEmpty { say(QueueTable(customer.conversations).text) }
            for point in customer.touchPoints { say("\n" + described(point)) }
        }
    }

    private func described(_ point: TouchPointJSON, on screen: Screen = .usual) -> String {
        let way = "\(point.channel), \(point.direction == "in" ? "from" : "to") the customer"
        var head = "\(localTime(point.at, now: screen.now))  \(way), told by \(shown(point.agent))"
        if let conversation = point.conversation { head += ", of \(conversation)" }
        if !point.reference.isEmpty { head += ", reference \(shown(point.reference))" }
        return ([screen.styled(head, .yellow)] + barred(point.text)).joined(separator: "\n")
    }
}

/// `porchlight touch`
struct Touch: AsyncCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep what was said by telephone, in a shop or elsewhere on a customer's timeline.",
        discussion: """
            Example: porchlight touch ann@example.com --channel phone "Asked again for her parcel."
            Example: porchlight touch --conversation 06j3kq2v8 --channel phone --out --answered "Told her: it comes on Friday."
            """)
    @OptionGroup(title: "Which gateway") var options: ClientOptions
    @OptionGroup var who: Queue.AgentOption
    @Option(
        help: "How you spoke: \(TouchPoint.Channel.allCases.map(\.rawValue).joined(separator: ", ")).",
        completion: .list(TouchPoint.Channel.allCases.map(\.rawValue)))
    var channel: String
    @Flag(help: "You came to the customer. Default: the customer came to you.") var out = false
    @Flag(help: "It was the answer that the customer of the conversation waited for.") var answered = false
    @Option(help: ArgumentHelp("The conversation that it was about.", valueName: "id"))
    var conversation: String?
    @Option(help: ArgumentHelp("The campaign that it was about.", valueName: "id")) var campaign: String?
    @Option(help: ArgumentHelp("When it was, RFC 3339. Default: now.", valueName: "time")) var at: String?
    @Option(help: ArgumentHelp("What the other system calls it.", valueName: "text")) var reference: String?
    @Option(help: "How to print: text, json.") var format = OutputFormat.text
    @Argument(
        help: ArgumentHelp(
            "The customer's mail address (not with --conversation), then what was said; without it standard input is read.",
            valueName: "address-and-text"))
    var words: [String] = []

    func validate() throws {
        let channels = TouchPoint.Channel.allCases.map(\.rawValue)
        if !channels.contains(channel) {
            throw ValidationError(
                "--channel takes one of \(channels.joined(separator: ", ")), not “\(shown(channel))”.")
        }
        if let at, Moment(rfc3339: at) == nil {
            throw ValidationError(
                "--at takes a time such as 2026-11-22T14:00:00+01:00, not “\(shown(at))”.")
        }
        if conversation == nil {
            guard let address = words.first else {
                throw ValidationError("Say which customer: the mail address, or --conversation ID.")
            }
            guard Mailbox(address) != nil else {
                throw ValidationError("“\(shown(address))” is no mail address; or give --conversation ID.")
            }
            if answered { throw ValidationError("--answered needs --conversation ID.") }
        }
    }

    func perform() async throws -> Int32 {
        let said = conversation == nil ? Array(words.dropFirst()) : words
        let customer = conversation == nil ? words.first : nil
        return try await options.asking { api in
            let text =
                said.isEmpty ? try WrittenText.standardInput("what was said") : said.joined(separator: " ")
            guard !text.trimmed.isEmpty else {
                throw ProblemJSON(0, "Empty", "the text is empty; nothing was kept")
            }
            var request = TouchPointRequest(channel: channel, direction: out ? "out" : "in", text: text)
            (request.customer, request.campaign, request.at) = (customer, campaign, at)
            (request.reference, request.answered) = (reference, answered ? true : nil)
            if let conversation { request.conversation = try await api.whole(conversation) }
            let kept = try await api.post("touch-points", request, agent: who.agent, as: TouchPointJSON.self)
            await api.warn(who)
            if format == .json { return say(try json(kept)) }
            say(
                "kept with \(shown(kept.customer))" + (kept.conversation.map { ", conversation \($0)" } ?? "")
            )
        }
    }
}

/// `porchlight events`
struct Events: AsyncCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what happened, and with --follow what happens, as it happens.",
        discussion: """
            Example: porchlight events --follow
            Example: porchlight events --after 0 --kind conversation.wrote-again --format json

            Each line begins with an id; --after with the last one that you have seen goes on behind it. With --format json one \
            object a line. Events hold ids and words of the gateway only, nothing of what people wrote.
            """)
    @OptionGroup(title: "Which gateway") var options: ClientOptions
    @Flag(name: .shortAndLong, help: "Go on until it is stopped.") var follow = false
    @Option(
        help: ArgumentHelp(
            "Begin behind this event, by the id of its line; 0: at the beginning. Default: 0, with --follow now.",
            valueName: "id"))
    var after: String?
    @Option(
        name: .customLong("kind"),
        help: ArgumentHelp(
            "Only of this kind, such as conversation.claimed; may be given more than once.", valueName: "kind"
        ),
        completion: .list(EventKind.allCases.map(\.rawValue)))
    var kinds: [String] = []
    @Option(help: ArgumentHelp("Only of this conversation.", valueName: "id")) var conversation: String?
    @Option(help: "How to print: text, json.") var format = OutputFormat.text

    func validate() throws {
        let known = EventKind.allCases.map(\.rawValue)
        for kind in kinds where !known.contains(kind) {
            let word = "“\(shown(kind).cut(to: 60))”"
            let last = kind.split(separator: ".").last.map(String.init) ?? ""
            let meant = nearest(kind, among: known) ?? known.first { $0.hasSuffix(".\(last)") }
            throw ValidationError(
                "There is no kind of event \(word)" + (meant.map { "; did you mean “\($0)”?" } ?? ".")
                    + " “porchlight events” shows kinds.")
        }
    }

    func perform() async throws -> Int32 {
        try await options.asking { api in
            let of = try await conversation.asyncMap { try await api.whole($0) }
            var place = after ?? (follow ? nil : "0")
            while true {
                let page = try await page(api, place, of)
                for event in page.items { say(try line(event)) }
                if !follow, page.next == place || page.items.isEmpty { return }
                place = page.next
            }
        }
    }

    private func page(_ api: ApiClient, _ place: String?, _ of: String?) async throws -> EventPageJSON {
        do {
            return try await api.get(
                "events",
                [
                    ("after", place), ("wait", follow ? "25" : nil), ("limit", "200"),
                    ("kind", kinds.isEmpty ? nil : kinds.joined(separator: ",")), ("conversation", of),
                ], as: EventPageJSON.self)
        } catch var problem as ProblemJSON {
            if problem.title == "Cursor not taken", let after {
                problem.detail =
                    "“\(after.cut(to: 60))” is no place in the events; give --after the id with which a line of “porchlight events” begins, or 0"
            }
            throw problem
        }
    }

    private func line(_ event: FeedEventJSON, on screen: Screen = .usual) throws -> String {
        if format == .json { return String(decoding: try apiEncoder.encode(event), as: UTF8.self) }
        var words = [
            screen.styled(event.id, .dim), localTime(event.at, now: systemClock()),
            screen.styled(event.kind, .bold),
        ]
        if let conversation = event.conversation { words.append(conversation) }
        if let campaign = event.campaign { words.append(shown(campaign)) }
        if let agent = event.agent { words.append("by \(shown(agent))") }
        if !event.detail.isEmpty { words.append("(\(shown(event.detail)))") }
        return words.joined(separator: "  ")
    }
}

/// `porchlight campaigns`
struct Campaigns: AsyncCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "List the campaigns with their addresses, what waits, and which ways to reach people are open now.",
        discussion: "Example: porchlight campaigns")
    @OptionGroup(title: "Which gateway") var options: ClientOptions
    @Option(help: "How to print: text, json.") var format = OutputFormat.text

    func perform() async throws -> Int32 {
        try await options.asking { api in
            let list = try await api.get("campaigns", as: PageJSON<CampaignJSON>.self).items
            if format == .json { return say(try json(list)) }
            if list.isEmpty { return say("There is no campaign that you may see.") }
            let counts = try await api.get("statistics", as: StatisticsJSON.self).campaigns
            let rows = list.map { campaign in
                let count = counts.first { $0.campaign == campaign.id }
                return [
                    campaign.id, campaign.name, String(count?.waiting ?? 0), String(count?.overdue ?? 0),
                    campaign.languages.joined(separator: " "),
                    campaign.contacts.filter { $0.open && $0.isVerified }.map(\.kind).joined(separator: " "),
                    campaign.addresses.joined(separator: " "),
                ]
            }
            say(
                table(["ID", "NAME", "WAITING", "OVERDUE", "LANGUAGES", "OPEN NOW", "ADDRESSES"], rows) {
                    row, column in
                    column == 3 && rows[row][3] != "0" ? .boldRed : nil
                })
        }
    }
}

extension Optional where Wrapped: Sendable {
    fileprivate func asyncMap<T>(_ work: (Wrapped) async throws -> T) async throws -> T? {
        guard let self else { return nil }
        return try await work(self)
    }
}
