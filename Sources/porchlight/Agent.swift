import ArgumentParser
import Delivery
import Foundation
import Glibc
import Mail
import Web

/// `porchlight agent …`
struct Agent: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Who may come in, with which tokens, and what they may do.",
        discussion: """
            Example: porchlight agent add maja --display-name "Maja Berg" --campaign spring
            Example: porchlight agent token maja --name helpdesk --role read --expires 90d

            Roles: read (see), agent (work the queue), admin (all). A token may do no more than its agent, and is shown only once.
            """,
        subcommands: [
            Add.self, List.self, Show.self, Passwd.self, Change.self, MakeToken.self, Tokens.self,
            Revoke.self,
            Disable.self, Enable.self, Remove.self,
        ])

    /// What a secret is read from: a terminal without showing it, or the first line of standard input.
    struct PasswordOption: ParsableArguments, Sendable {
        @Flag(help: "Read the password from the first line of standard input instead of asking.")
        var passwordStdin = false
    }

    struct Rights: ParsableArguments, Sendable {
        @Option(help: "read, agent or admin.", completion: .list(["read", "agent", "admin"])) var role:
            String?
        @Option(
            name: .customLong("campaign"),
            help: "Only this campaign; may be given more than once. Default: all.")
        var campaigns: [String] = []

        func validate() throws {
            if let role, !["read", "agent", "admin"].contains(role) {
                throw ValidationError("--role takes read, agent or admin, not “\(role)”.")
            }
        }

        var named: [String]? { campaigns.isEmpty ? nil : campaigns }
    }

    struct Add: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add an agent.",
            discussion: """
                Example: porchlight agent add maja --display-name "Maja Berg" --campaign spring --password

                Without --password the agent comes in with tokens only; see: porchlight agent token
                """)
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @OptionGroup var rights: Rights
        @OptionGroup var secret: PasswordOption
        @Option(help: "What customers may read as the sender's name. Default: the name.") var displayName:
            String?
        @Option(help: "The agent's mail address.") var address: String?
        @Flag(help: "Ask for a password.") var password = false
        @Option(help: "How to print: text, json.") var format = OutputFormat.text
        @Argument(help: "What the agent logs in with: a to z, digits, “.”, “_” and “-”.") var name: String

        func perform() async throws -> Int32 {
            let password = try password || secret.passwordStdin ? newPassword(secret) : nil
            return try await options.asking { api in
                let agent = try await api.change(
                    "POST", "agents",
                    AddAgentRequest(
                        name: name, displayName: displayName, address: address, role: rights.role,
                        campaigns: rights.named, password: password), as: AgentJSON.self)
                if format == .json { return say(try json(agent)) }
                say("added: \(agent.summary)")
                if password == nil {
                    say("Make a token now: porchlight agent token \(agent.name) --name NAME")
                }
            }
        }
    }

    struct List: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "List all agents.", discussion: "Example: porchlight agent list")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Option(help: "How to print: text, json.") var format = OutputFormat.text

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let agents = try await api.get("agents", as: PageJSON<AgentJSON>.self).items
                if format == .json { return say(try json(agents)) }
                if agents.isEmpty { return say("Nobody yet; see: porchlight agent add --help") }
                say(
                    table(
                        [
                            "NAME", "DISPLAY NAME", "ROLE", "CAMPAIGNS", "PASSWORD", "TOKENS", "SESSIONS",
                            "STATE",
                        ],
                        agents.map { agent in
                            [
                                agent.name, agent.displayName, agent.role, agent.campaigns.inWords,
                                agent.password ? "yes" : "no", String(agent.tokens), String(agent.sessions),
                                agent.disabled.map { "disabled \($0)" } ?? "",
                            ]
                        }))
            }
        }
    }

    struct Show: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show an agent and the tokens.", discussion: "Example: porchlight agent show maja")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Option(help: "How to print: text, json.") var format = OutputFormat.text
        @Argument(help: "The agent's name.") var name: String

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let agent = try await api.get("agents/\(encoded(name))", as: AgentJSON.self)
                if format == .json { return say(try json(agent)) }
                say(agent.summary)
                if let address = agent.address { say("mail address: \(address)") }
                say("password: \(agent.password ? "yes" : "no"); open sessions: \(agent.sessions)")
                if let disabled = agent.disabled { say("disabled since \(disabled)") }
                let tokens = try await api.get(
                    "tokens", [("agent", name)], as: PageJSON<AgentTokenJSON>.self
                ).items
                say(tokens.isEmpty ? "no tokens" : "\n" + described(tokens))
            }
        }
    }

    struct Passwd: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Set an agent's password.",
            discussion: """
                Example: porchlight agent passwd maja

                The agent is logged out everywhere, and all tokens end; with --keep-tokens they stay.
                """)
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @OptionGroup var secret: PasswordOption
        @Flag(help: "The agent's tokens stay good.") var keepTokens = false
        @Argument(help: "The agent's name.") var name: String

        func perform() async throws -> Int32 {
            let password = try newPassword(secret)
            return try await options.asking { api in
                try await api.change(
                    "PUT", "agents/\(encoded(name))/password",
                    PasswordRequest(password: password, keepTokens: keepTokens))
                say("\(name) has a new password and is logged out" + (keepTokens ? "" : "; all tokens ended"))
            }
        }
    }

    struct Change: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Change an agent's role, campaigns or name.",
            discussion: """
                Example: porchlight agent change maja --role admin
                Example: porchlight agent change maja --all-campaigns

                Another role and other campaigns end the agent's sessions; tokens end where the agent may do less than before.
                """)
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @OptionGroup var rights: Rights
        @Flag(help: "All campaigns.") var allCampaigns = false
        @Option(help: "What customers may read as the sender's name.") var displayName: String?
        @Option(help: "The agent's mail address; empty for none.") var address: String?
        @Argument(help: "The agent's name.") var name: String

        func validate() throws {
            if allCampaigns, rights.named != nil {
                throw ValidationError("Give either --campaign or --all-campaigns.")
            }
            if !allCampaigns, rights.named == nil, rights.role == nil, displayName == nil, address == nil {
                throw ValidationError("Say what is to change, such as --role read.")
            }
        }

        func perform() async throws -> Int32 {
            var change = ChangeAgentRequest()
            (change.displayName, change.address, change.role) = (displayName, address, rights.role)
            change.campaigns = rights.named
            if allCampaigns { change.allCampaigns = true }
            return try await changed(name, change, options)
        }
    }

    struct MakeToken: AsyncCommand {
        static let configuration = CommandConfiguration(
            commandName: "token",
            abstract: "Make a token for an agent; it is shown only now.",
            discussion: """
                Example: porchlight agent token maja --name helpdesk --role read --campaign spring --expires 90d

                Only the token goes to standard output: porchlight agent token maja --name ci > token
                """)
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @OptionGroup var rights: Rights
        @Option(name: .customLong("name"), help: "What it is for. Default: the day.") var tokenName: String?
        @Option(help: "After which time it ends: 12h, 90d, 1y. Default: never.") var expires: String?
        @Option(help: "How to print: text, json.") var format = OutputFormat.text
        @Argument(help: "The agent's name.") var name: String

        func validate() throws {
            if let expires, lifetime(expires) == nil {
                throw ValidationError(
                    "--expires takes a number and m, h, d, w or y, such as 90d, not “\(expires)”.")
            }
        }

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let today = systemClock().rfc3339.prefix(16)
                let made = try await api.change(
                    "POST", "agents/\(encoded(name))/tokens",
                    TokenRequest(
                        name: tokenName ?? "made \(today)", role: rights.role, campaigns: rights.named,
                        lifetime: expires.flatMap(lifetime)), as: AgentTokenJSON.self)
                if format == .json { return say(try json(made)) }
                complain(
                    "“\(made.name)” of \(made.agent), \(made.role), \(made.campaigns.inWords), "
                        + (made.expires.map { "until \($0)" } ?? "until it is revoked")
                        + "; id \(made.id). It is not shown again:")
                say(made.token ?? "")
            }
        }

        /// Seconds.
        private func lifetime(_ text: String) -> Int? {
            let units: [Character: Int] = ["m": 60, "h": 3600, "d": 86_400, "w": 604_800, "y": 365 * 86_400]
            guard let unit = text.last.flatMap({ units[$0] }), let count = Int(text.dropLast()), count > 0,
                count <= 100_000
            else { return nil }
            return count * unit
        }
    }

    struct Tokens: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "List tokens, with when they were used last.",
            discussion: "Example: porchlight agent tokens maja")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Flag(help: "Also those that are revoked.") var all = false
        @Option(help: "How to print: text, json.") var format = OutputFormat.text
        @Argument(help: "Only of this agent.") var name: String?

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let tokens = try await api.get(
                    "tokens", [("agent", name)], as: PageJSON<AgentTokenJSON>.self
                ).items.filter { all || $0.revoked == nil }
                if format == .json { return say(try json(tokens)) }
                say(tokens.isEmpty ? "No tokens." : described(tokens))
            }
        }
    }

    struct Revoke: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "End a token at once.",
            discussion: "Example: porchlight agent revoke 06j3kq2v8f0c1t5m9r4s")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Argument(help: "The token's id; see: porchlight agent tokens.") var id: String

        func perform() async throws -> Int32 {
            try await options.asking { api in
                try await api.change("DELETE", "tokens/\(encoded(id))", nil as String?)
                say("revoked")
            }
        }
    }

    struct Disable: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Keep an agent out: sessions and tokens end at once.",
            discussion: "Example: porchlight agent disable maja")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Argument(help: "The agent's name.") var name: String

        func perform() async throws -> Int32 {
            var change = ChangeAgentRequest()
            change.disabled = true
            return try await changed(name, change, options)
        }
    }

    struct Enable: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let an agent in again; tokens have to be made anew.",
            discussion: "Example: porchlight agent enable maja")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Argument(help: "The agent's name.") var name: String

        func perform() async throws -> Int32 {
            var change = ChangeAgentRequest()
            change.disabled = false
            return try await changed(name, change, options)
        }
    }

    struct Remove: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove an agent, with tokens and sessions.",
            discussion: """
                Example: porchlight agent remove maja

                What the agent did keeps the name; disable instead to keep the name from being given to somebody else.
                """)
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Flag(help: "Do not ask first; needed where there is no terminal to ask at.") var yes = false
        @Argument(help: "The agent's name.") var name: String

        func validate() throws {
            if !yes, isatty(STDIN_FILENO) == 0 {
                throw ValidationError(
                    "Nobody was removed: there is no terminal to ask at. Give --yes to remove \(shown(name)) with tokens and sessions."
                )
            }
        }

        func perform() async throws -> Int32 {
            if !yes {
                FileHandle.standardError.write(
                    Data("Remove \(shown(name)), with password, tokens and sessions? [y/N] ".utf8))
                guard readLine()?.lowercased().hasPrefix("y") == true else {
                    complain("Nobody was removed.")
                    return Exit.problem
                }
            }
            return try await options.asking { api in
                try await api.change("DELETE", "agents/\(encoded(name))", nil as String?)
                say("removed")
            }
        }
    }
}

private func changed(_ name: String, _ change: ChangeAgentRequest, _ options: ClientOptions) async throws
    -> Int32
{
    try await options.asking { api in
        say(try await api.change("PATCH", "agents/\(encoded(name))", change, as: AgentJSON.self).summary)
    }
}

private func described(_ tokens: [AgentTokenJSON]) -> String {
    table(
        ["ID", "AGENT", "NAME", "ROLE", "CAMPAIGNS", "EXPIRES", "LAST USED", "STATE"],
        tokens.map { token in
            [
                token.id, token.agent, token.name, token.role, token.campaigns.inWords,
                token.expires ?? "never",
                token.lastUsed ?? "never", token.revoked.map { "revoked \($0)" } ?? "",
            ]
        })
}

extension AgentJSON {
    fileprivate var summary: String {
        "\(name) (\(displayName)), \(role), \(campaigns.inWords)" + (disabled == nil ? "" : ", disabled")
    }
}

extension [String]? {
    fileprivate var inWords: String {
        map { $0.isEmpty ? "no campaigns" : $0.joined(separator: ", ") } ?? "all campaigns"
    }
}

extension ApiClient {
    fileprivate func change<Answer: Decodable>(
        _ method: String, _ path: String, _ body: (some Encodable)?, as type: Answer.Type
    ) async throws -> Answer {
        try await send(method, path, [], try body.map { Array(try apiEncoder.encode($0)) }, as: type)
    }

    /// For what is answered without a body.
    fileprivate func change(_ method: String, _ path: String, _ body: (some Encodable)?) async throws {
        let octets = try body.map { Array(try apiEncoder.encode($0)) }
        let answer = try await request(method, target(path, []), octets, agent: nil, nil)
        guard answer.status < 300 else { throw problem(answer) }
    }
}
