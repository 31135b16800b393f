import Config
import Access
import HTTPTypes
import Hummingbird
import Mail
import Store
import Triage

/// All that is done with one conversation: a route for each operation, of the operation's name.
extension API {
    var operationRoutes: [Route] { holdingRoutes + stateRoutes + correctionRoutes }

    private var holdingRoutes: [Route] {
        [
            operation(
                "claim", "Takes it, so that nobody else answers it as well.",
                "With take_over also from who has it; the answer's warnings say from whom.",
                ClaimRequest.self, "ClaimRequest", #"{"lease": 900}"#
            ) { .claim(lease: lease($0.lease), takeOver: $0.takeOver ?? false) },
            operation(
                "extend", "Holds a claimed conversation longer.", "", ClaimRequest.self, "LeaseRequest",
                #"{"lease": 1800}"#
            ) { .extend(lease: lease($0.lease)) },
            operation("release", "Gives a claimed conversation back to the queue.") { .release },
            operation(
                "assign", "Says whose it is, also while nobody has it.",
                "Others are not offered it by “next”.", AssignRequest.self, "AssignRequest",
                #"{"to": "maja"}"#
            ) { .assign(to: $0.to) },
            operation(
                "notes", "Adds a note for one another.", "", NoteRequest.self, "NoteRequest",
                #"{"text": "She called: the parcel is there."}"#
            ) { .note($0.text) },
            operation(
                "labels", "Adds and removes labels.", "", LabelsRequest.self, "LabelsRequest",
                #"{"add": ["delivery"]}"#
            ) { .label(add: $0.add ?? [], remove: $0.remove ?? []) },
            operation("seen", "Says that you have read it, and leave it.") { .seen },
        ]
    }

    private var stateRoutes: [Route] {
        [
            operation(
                "snooze", "Lets it rest until a time.", "It wakes when the customer writes again.",
                SnoozeRequest.self, "SnoozeRequest", #"{"until": "$UNTIL"}"#
            ) { .snooze(until: $0.until.flatMap { Moment(rfc3339: $0) }) },
            operation(
                "answered", "Says that the customer got an answer by another way.",
                "What is promised is measured from these times."
            ) { .answered },
            operation(
                "resolve", "Marks it as dealt with.", "", ResolveRequest.self, "ResolveRequest",
                #"{"answered": true}"#
            ) { .resolve(answered: $0.answered ?? false) },
            operation("reopen", "Puts it back into the queue.") { .reopen },
            operation(
                "hand-over", "Gives it to a system whose answers are not seen here.", "",
                HandOverRequest.self, "HandOverRequest", #"{"to": "zendesk"}"#
            ) { .handOver(to: $0.to ?? "") },
            operation(
                "undo", "Takes a change back.",
                "By “undo” of the answer to it, or of its entry in the timeline; without, the last one.",
                UndoRequest.self,
                "UndoRequest", #"{"event": "$EVENT"}"#
            ) { .undo(event: $0.event) },
        ]
    }

    private var correctionRoutes: [Route] {
        [
            operation(
                "merge", "Makes its messages those of another conversation.",
                "The answer is the other one.", MergeRequest.self, "MergeRequest", #"{"into": "$OTHER"}"#
            ) { .merge(into: $0.into) },
            operation(
                "split", "Makes a conversation of its own from some of its messages.",
                "The answer is the new one.", SplitRequest.self, "SplitRequest",
                #"{"messages": ["$SECOND"]}"#
            ) { .split(replies: $0.messages) },
            operation(
                "move", "Moves it to another campaign.", "", MoveRequest.self, "MoveRequest",
                #"{"campaign": "autumn"}"#
            ) { body in
                guard site().campaign(body.campaign) != nil else {
                    throw ProblemJSON(
                        422, "Not taken",
                        "there is no campaign “\(body.campaign.singleLine.cut(to: 60))”; see: porchlight campaigns, or GET /api/v1/campaigns"
                    )
                }
                return .move(campaign: body.campaign)
            },
            operation(
                "lane", "Corrects what triage made of it: “this is a person”, or is none.", "",
                LaneRequest.self, "LaneRequest", #"{"lane": "spam"}"#
            ) { .correctLane(Lane(rawValue: $0.lane) ?? .person) },
            operation(
                "sender", "Says who the customer really is, such as of forwarded mail.", "",
                SenderRequest.self, "SenderRequest", #"{"address": "ann@example.com", "name": "Ann Lee"}"#
            ) { body in
                guard Mailbox(body.address) != nil else {
                    throw ProblemJSON(
                        422, "Not taken",
                        "“\(body.address.singleLine.cut(to: 100))” is no mail address")
                }
                return .correctSender(NamedMailbox(name: body.name ?? "", address: body.address))
            },
        ]
    }

    func lease(_ seconds: Int?) -> Duration { seconds.map { .seconds($0) } ?? site().settings.lease }

    private func operation(
        _ name: String, _ summary: String, _ detail: String = "",
        _ make: @escaping @Sendable () -> ConversationOperation
    ) -> Route {
        operation(name, summary, detail, Nothing.self, nil, "") { _ in make() }
    }

    /// A route of one operation: all of them are made here, so that all know If-Match, keys and refusals.
    private func operation<Body: Decodable & Sendable>(
        _ name: String, _ summary: String, _ detail: String, _ type: Body.Type, _ body: String?,
        _ example: String, _ make: @escaping @Sendable (Body) throws -> ConversationOperation
    ) -> Route {
        Route(
            method: .post, path: "/conversations/{id}/\(name)", role: .agent, group: "conversations",
            summary: summary, detail: detail, parameters: [.conversation], body: body,
            answer: "ConversationDetail", refusals: [409, 412, 422], headers: [.ifMatch, .idempotencyKey],
            isBodyOptional: true, example: example
        ) { request, context in
            let id = try context.path("id")
            let body = try await decoded(type, request, context)
            let operation = try make(body)
            var assigned: String?
            if case .assign(let name) = operation { assigned = name }
            let result = try await store.perform(
                operation, on: id, by: context.acting(), version: expectedVersion(request),
                key: idempotencyKey(request), at: now())
            return try await changed(result, id, assigned: assigned, context)
        }
    }

    /// The conversation after a change, with what the agent should see, or why it was refused.
    ///
    /// - Parameter assigned: to whom it was assigned by the change.
    func changed(
        _ result: Result<OperationOutcome, QueueRefusal>, _ id: String, assigned: String? = nil,
        _ context: APIContext
    ) async throws -> Response {
        switch result {
        case .success(let outcome):
            var detail: ConversationDetailJSON
            do { detail = try await self.detail(outcome.conversation, context) } catch let problem
                as ProblemJSON where problem.status == 404
            {
                // Moved to where he may not look: it is done all the same.
                return Response(status: .noContent)
            }
            (detail.warnings, detail.undo) = (outcome.warnings, outcome.event)
            detail.warnings? += try await strangers(detail.conversation, assigned: assigned, context)
            return try await answering(.ok, API.etag(detail.conversation.version)) { [detail] in detail }
        case .failure(.newMessages(let ids)):
            var problem = ProblemJSON(.newMessages(ids), id)
            problem.messages = try await detail(id, context).messages.filter { ids.contains($0.id) }
            throw problem
        case .failure(let refusal): throw ProblemJSON(refusal, id)
        }
    }

    /// Names that this change brought in and no account has, where there are accounts: most likely mistyped, and nobody
    /// works under them.
    private func strangers(
        _ conversation: ConversationJSON, assigned: String?, _ context: APIContext
    ) async throws -> [String] {
        var names = Set([assigned].compactMap { $0 })
        let principal = try context.known()
        if principal.way == .socket, principal.name != "local", conversation.leaseAgent == principal.name {
            names.insert(principal.name)
        }
        var unknown: [String] = []
        for name in names.sorted() where try await doorkeeper.account(name) == nil { unknown.append(name) }
        guard !unknown.isEmpty, try await store.hasAccounts() else { return [] }
        return unknown.map { "no agent is called “\($0.singleLine)”; see: porchlight agent list" }
    }
}
