import Mail
import Access
import Config
import HTTPTypes
import Hummingbird
import Store

/// Accounts of people and their tokens.
extension API {
    private static let agentName = Route.Parameter.path("name", "The agent's name.", example: "maja")

    var accountRoutes: [Route] { agentRoutes + tokenRoutes }

    private var agentRoutes: [Route] {
        [
            Route(
                method: .get, path: "/agents", role: .admin, group: "agents", summary: "Lists all agents.",
                answer: "AgentPage"
            ) { _, _ in
                try await answering {
                    PageJSON(items: try await store.accounts(at: now()).map { AgentJSON($0) }, next: nil)
                }
            },
            Route(
                method: .post, path: "/agents", role: .admin, group: "agents", summary: "Adds an agent.",
                body: "AddAgent", answer: "Agent", status: 201, refusals: [409, 422],
                example:
                    #"{"name": "maja", "display_name": "Maja Berg", "role": "agent", "campaigns": ["spring"]}"#
            ) { request, context in try await addAgent(request, context) },
            Route(
                method: .get, path: "/agents/{name}", role: .admin, group: "agents",
                summary: "Shows an agent.",
                parameters: [API.agentName], answer: "Agent"
            ) { _, context in try await agent(try context.path("name")) },
            Route(
                method: .patch, path: "/agents/{name}", role: .admin, group: "agents",
                summary: "Changes what is given of an agent.",
                detail:
                    "Another role, other campaigns and “disabled” end the agent's sessions at once, and the tokens too where the agent may do less than before.",
                parameters: [API.agentName], body: "ChangeAgent", answer: "Agent", refusals: [422],
                example: #"{"role": "read"}"#
            ) { request, context in try await changeAgent(request, context) },
            Route(
                method: .delete, path: "/agents/{name}", role: .admin, group: "agents",
                summary: "Removes an agent, with tokens and sessions.",
                detail:
                    "What the agent did keeps the name; to keep the name from being given to somebody else, disable instead.",
                parameters: [API.agentName], status: 204
            ) { _, context in
                let name = try context.path("name")
                guard try await store.removeAccount(name, at: now()) else { throw API.noAgent(name) }
                return Response(status: .noContent)
            },
            Route(
                method: .put, path: "/agents/{name}/password", role: .admin, group: "agents",
                summary: "Sets an agent's password.",
                detail: "All the agent's sessions end, and unless keep_tokens is true all tokens.",
                parameters: [API.agentName], body: "Password", status: 204, refusals: [422],
                example: #"{"password": "correct horse battery"}"#
            ) { request, context in
                let name = try context.path("name")
                let body = try await decoded(PasswordRequest.self, request, context)
                try API.done(
                    await doorkeeper.setPassword(
                        body.password, of: name, keepingTokens: body.keepTokens ?? false), name)
                return Response(status: .noContent)
            },
        ]
    }

    private var tokenRoutes: [Route] {
        [
            Route(
                method: .get, path: "/tokens", role: .admin, group: "agents", summary: "Lists all tokens.",
                parameters: [.init(name: "agent", meaning: "Only of this agent.")], answer: "AgentTokenPage"
            ) { _, context in
                try await answering {
                    PageJSON(
                        items: try await store.tokens(of: context.query["agent"]).map { AgentTokenJSON($0) },
                        next: nil)
                }
            },
            Route(
                method: .post, path: "/agents/{name}/tokens", role: .admin, group: "agents",
                summary: "Makes a token for an agent.",
                detail:
                    "The answer is the only place where the token is ever shown. It may do no more than its agent.",
                parameters: [API.agentName], body: "MakeToken", answer: "AgentToken", status: 201,
                refusals: [409, 422],
                example:
                    #"{"name": "helpdesk", "role": "read", "campaigns": ["spring"], "lifetime": 7776000}"#
            ) { request, context in try await makeToken(request, context) },
            Route(
                method: .delete, path: "/tokens/{id}", role: .admin, group: "agents",
                summary: "Revokes a token.",
                parameters: [.path("id", "The token's id.", example: "$ID")], status: 204
            ) { _, context in
                let id = try context.path("id")
                guard try await store.revokeToken(id, of: nil, at: now()) else {
                    throw ProblemJSON(
                        404, "No such token",
                        "no good token has the id “\(id.singleLine.cut(to: 60))”; see: porchlight agent tokens"
                    )
                }
                return Response(status: .noContent)
            },
        ]
    }

    private func agent(_ name: String, _ status: HTTPResponse.Status = .ok) async throws -> Response {
        guard let account = try await store.account(name, at: now()) else { throw API.noAgent(name) }
        return try await answering(status) { AgentJSON(account) }
    }

    private func addAgent(_ request: Request, _ context: APIContext) async throws -> Response {
        let body = try await decoded(AddAgentRequest.self, request, context)
        try await requireConfigured(body.campaigns)
        let account = Account(
            name: body.name, displayName: body.displayName ?? body.name, address: body.address ?? "",
            role: body.role ?? Role.agent.rawValue, campaigns: body.campaigns.map { Set($0) }, created: now())
        try API.done(await doorkeeper.addAccount(account, password: body.password), body.name)
        return try await agent(body.name, .created)
    }

    private func changeAgent(_ request: Request, _ context: APIContext) async throws -> Response {
        let name = try context.path("name")
        let body = try await decoded(ChangeAgentRequest.self, request, context)
        try await requireConfigured(body.campaigns)
        var change = AccountChange()
        (change.displayName, change.address, change.role) = (body.displayName, body.address, body.role)
        change.isDisabled = body.disabled
        if let campaigns = body.campaigns { change.campaigns = .some(Set(campaigns)) }
        if body.allCampaigns == true { change.campaigns = .some(nil) }
        let account = try API.done(await doorkeeper.changeAccount(name, change), name)
        return try await answering { AgentJSON(account) }
    }

    /// A name that is mistyped would let nobody see anything, without a word.
    private func requireConfigured(_ campaigns: [String]?) async throws {
        let site = site()
        for id in campaigns ?? [] where site.campaign(id) == nil {
            // One that is configured no more may have work left.
            if try await store.hasConversations(of: id) { continue }
            throw ProblemJSON(
                422, "No such campaign",
                "there is no campaign “\(id.singleLine.cut(to: 60))”; there are: "
                    + site.settings.campaigns.keys.sorted().prefix(50).joined(separator: ", "))
        }
    }

    private func makeToken(_ request: Request, _ context: APIContext) async throws -> Response {
        let name = try context.path("name")
        let body = try await decoded(TokenRequest.self, request, context)
        try await requireConfigured(body.campaigns)
        let result = try await doorkeeper.issueToken(
            of: name, name: body.name, role: body.role.flatMap { Role(rawValue: $0) },
            campaigns: body.campaigns.map { Set($0) }, lifetime: body.lifetime.map { .seconds($0) })
        if case .failure(.nameTaken) = result {
            throw ProblemJSON(
                409, "Name taken",
                "“\(name)” has a token “\(body.name.singleLine.cut(to: 64))”; take another name or revoke it first"
            )
        }
        let issued = try API.done(result, name)
        return try await answering(.created) { AgentTokenJSON(issued.token, secret: issued.secret) }
    }

    static var accountSchemas: [String: JSONSchema] {
        let roles = Role.allCases.map(\.rawValue)
        let campaigns = JSONSchema.list(.text, "Ids of campaigns; absent: all.", most: 1000)
        return [
            "AgentPage": .page("Agent"),
            "Agent": .object(
                "Somebody who may come in.",
                [
                    "name": .text("What the agent logs in with."),
                    "display_name": .text("What customers may read as the sender's name."), "address?": .text,
                    "role": .word(roles), "campaigns?": campaigns,
                    "password": .boolean("Whether there is one."), "tokens": .integer("Good ones."),
                    "sessions": .integer("Open ones."), "created": .moment,
                    "disabled?": .moment("Since when."),
                ]),
            "AddAgent": .object(
                "An agent to be added.",
                [
                    "name": .text("1 to 64 of a to z, digits, “.”, “_” and “-”.", most: 64),
                    "display_name?": .text("Default: the name.", most: 400),
                    "address?": .text("Mail address.", most: 320),
                    "role?": .word(roles, "Default: agent."), "campaigns?": campaigns,
                    "password?": .text(
                        "\(shortestPassword) characters or more; absent: comes in with tokens only.",
                        most: 1024),
                ]),
            "ChangeAgent": .object(
                "What is to be different.",
                [
                    "display_name?": .text("", most: 400), "address?": .text("", most: 320),
                    "role?": .word(roles),
                    "campaigns?": .list(.text, "Only these.", most: 1000),
                    "all_campaigns?": .boolean("True: all campaigns."), "disabled?": .boolean,
                ]),
            "Password": .object(
                "A new password.",
                [
                    "password": .text("\(shortestPassword) characters or more.", most: 1024),
                    "keep_tokens?": .boolean("Default: false; the tokens end."),
                ]),
            "OwnPassword": .object(
                "A new password of one's own.",
                [
                    "current": .text("", most: 1024),
                    "password": .text("\(shortestPassword) characters or more.", most: 1024),
                    "keep_tokens?": .boolean("Default: false; the tokens end."),
                ]),
            "AgentTokenPage": .page("AgentToken"),
            "AgentToken": .object(
                "A token of an agent.",
                [
                    "id": .text, "agent": .text, "name": .text("What it is for."), "role": .word(roles),
                    "campaigns?": campaigns, "created": .moment, "expires?": .moment,
                    "last_used?": .moment("To a minute."), "revoked?": .moment,
                    "token?": .text("The token; only in the answer to making it."),
                ]),
            "MakeToken": .object(
                "A token to be made.",
                [
                    "name": .text("What it is for.", most: 64),
                    "role?": .word(roles, "Default: the agent's."),
                    "campaigns?": .list(.text, "Default: the agent's.", most: 1000),
                    "lifetime?": .integer("Seconds; absent: until it is revoked.", from: 1),
                ]),
            "Login": .object(
                "Name and password.", ["name": .text("", most: 64), "password": .text("", most: 1024)]),
            "Session": .object(
                "Who you are.",
                [
                    "name": .text, "display_name": .text, "role": .word(roles), "campaigns?": campaigns,
                    "way": .word(["socket", "token", "session"]),
                    "csrf_token?": .text("What X-CSRF-Token must say with every change."),
                    "expires?": .moment("When the session ends at the latest."),
                ]),
        ]
    }
}
