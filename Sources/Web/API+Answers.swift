import Access
import Acknowledge
import Config
import Foundation
import HTTPTypes
import Hummingbird
import Mail
import OpenSSL
import Store
import Triage
import Wire

/// What people of ours write back: sending it, and how far it has come.
extension API {
    var answerRoutes: [Route] {
        let answerID = Route.Parameter.path("id", "The answer's id.", example: "$ANSWER")
        return [
            Route(
                method: .post, path: "/conversations/{id}/reply", role: .agent, group: "answers",
                summary: "Sends an answer to the customer, below which his own words are quoted.",
                detail:
                    "Needs the conversation claimed. It leaves after the setting “answers.delay”; until then undo takes it back by “event”. Send “seen” with the id of the newest message that you read: if another one came since, the answer is refused with 409 and the new message, and nothing is sent. With an Idempotency-Key a retry never sends a second mail.",
                parameters: [.conversation], body: "ReplyRequest", answer: "QueuedAnswer", status: 202,
                refusals: [409, 412, 413, 422], headers: [.ifMatch, .idempotencyKey],
                bodyLimit: API.answerLimit,
                example: #"{"text": "Hello Ann,\n\nit is green.\n\nMaja", "resolve": true}"#
            ) { request, context in try await reply(request, context) },
            Route(
                method: .get, path: "/conversations/{id}/answers", role: .read, group: "answers",
                summary: "Lists what people of ours wrote in a conversation, oldest first.",
                parameters: [.conversation], answer: "AnswerPage"
            ) { _, context in try await answers(context) },
            Route(
                method: .get, path: "/answers/{id}", role: .read, group: "answers",
                summary: "Shows an answer and how far it has come.", parameters: [answerID], answer: "Answer"
            ) { _, context in
                let found = try await answer(context)
                return try await answering { AnswerJSON(found) }
            },
            Route(
                method: .get, path: "/answers/{id}/raw", role: .read, group: "answers",
                summary: "The answer's mail, exactly as it goes out.", parameters: [answerID],
                answerType: "message/rfc822"
            ) { _, context in try await rawAnswer(context) },
            Route(
                method: .get, path: "/conversations/{id}/saved-replies", role: .agent, group: "answers",
                summary: "Lists the saved replies of the conversation's campaign.",
                parameters: [.conversation], answer: "SavedReplyPage"
            ) { _, context in try await savedReplies(context) },
            Route(
                method: .get, path: "/conversations/{id}/saved-replies/{name}", role: .agent,
                group: "answers",
                summary: "A saved reply with the customer's name and so on, to go on writing.",
                detail:
                    "In the language of the customer where it is there; “other_language” says if it is not.",
                parameters: [
                    .conversation, .path("name", "From the list.", example: "refund"),
                    .init(
                        name: "language", values: Language.allCases.map(\.rawValue),
                        meaning: "Rather in this one."),
                ], answer: "RenderedReply"
            ) { _, context in try await savedReply(context) },
        ]
    }

    /// Octets of a request: the largest mail, its files in base64 and JSON around it.
    static let answerLimit = AgentAnswer.largestMail / 3 * 4 + 1_000_000

    private func context(_ id: String, _ context: APIContext) async throws -> (AnswerContext, Campaign) {
        guard let found = try await store.answerContext(id, by: context.acting()) else {
            throw API.notFound(id)
        }
        guard let campaign = site().campaign(found.campaign) else {
            throw ProblemJSON(
                409, "Not possible",
                "the campaign “\(found.campaign)” is not configured any more, so nothing can be sent for it")
        }
        return (found, campaign)
    }

    private func reply(_ request: Request, _ context: APIContext) async throws -> Response {
        let id = try context.path("id")
        let (version, key) = (try expectedVersion(request), try idempotencyKey(request))
        let body = try await decoded(ReplyRequest.self, request, context)
        let (found, campaign) = try await self.context(id, context)
        let written = try await written(body, found, campaign, by: API.signature(of: context.known()))
        let result = try await store.queueAnswer(
            written, by: context.acting(), version: version, key: key, at: now())
        switch result {
        case .success(let queued):
            return try await answering(.accepted, API.etag(queued.version)) {
                QueuedAnswerJSON(queued)
            }
        case .failure(let refusal):
            var problem = ProblemJSON(refusal, id)
            if case .newMessages(let ids) = refusal {
                problem.messages = try await detail(id, context).messages.filter { ids.contains($0.id) }
            }
            throw problem
        }
    }

    /// What the customer reads as the sender's name; empty for who came over the socket and did not say who he is.
    private static func signature(of principal: Principal) -> String {
        principal.way == .socket && principal.name == "local" ? "" : principal.displayName
    }

    /// The whole mail, made of the agent's words and the customer's newest message.
    private func written(
        _ body: ReplyRequest, _ found: AnswerContext, _ campaign: Campaign, by name: String
    ) async throws -> NewAnswer {
        let files = try (body.attachments ?? []).map { try $0.file() }
        guard let recipient = Mailbox(found.customer) else {
            throw ProblemJSON(422, "Not taken", AgentAnswerProblem.unusableRecipient.words)
        }
        let time = now()
        let id = PublicID.make(at: time, random: RandomBytes.make(PublicID.replyRandom))
        let secret = store.secret
        let token = ReplyToken(conversation: found.conversation, campaign: campaign.id) {
            Digest.hmacSHA256(key: secret, Array($0.utf8))
        }
        let primary = campaign.primaryAddress
        var answer = AgentAnswer(
            id: id, agentName: name, recipient: recipient,
            replyTo: Mailbox(localPart: "\(primary.localPart)+\(token.tag)", domain: primary.domain),
            text: body.text, answered: try await answered(found, isQuoted: body.quote ?? true),
            language: campaign.spokenLanguage(written: found.language), at: time)
        (answer.recipientName, answer.subject, answer.attachments) = (found.customerName, body.subject, files)
        let mail: OutgoingMessage
        do throws(AgentAnswerProblem) { mail = try campaign.mail(answer) } catch {
            let isSize = if case .tooLarge = error { true } else { false }
            throw ProblemJSON(isSize ? 413 : 422, isSize ? "Too large" : "Not taken", error.words)
        }
        var new = NewAnswer(
            id: id, conversation: found.conversation, seen: body.seen, displayName: name,
            recipient: found.customer,
            subject: body.subject ?? campaign.answerSubject(answer.answered.subject), text: body.text,
            messageID: answerMessageID(id: id, campaign), bytes: mail.bytes)
        new.files = files.map {
            AnswerFile(filename: $0.filename, type: $0.type, size: $0.content.count)
        }
        (new.delay, new.thenResolve) = (site().settings.answerDelay, body.resolve ?? false)
        return new
    }

    /// The customer's newest message, with what he wrote in it. What cannot be read any more is not quoted.
    private func answered(_ found: AnswerContext, isQuoted: Bool) async throws -> AnsweredMessage {
        guard let content = try? await store.content(of: found.message) else {
            var answered = AnsweredMessage(written: found.received)
            answered.subject = found.subject
            return answered
        }
        let known = await texts.text(of: found.campaign, at: now())
        let message = InternetMessage(
            (content.hasBareOctets ? normalisedLineEnds(content.bytes) : nil) ?? content.bytes)
        return AnsweredMessage(
            message, newText: isQuoted ? Reading(message, known: known).new : "", received: found.received)
    }

    private func answers(_ context: APIContext) async throws -> Response {
        let id = try context.path("id")
        guard try await store.answerContext(id, by: context.acting()) != nil else { throw API.notFound(id) }
        return try await answering {
            PageJSON(
                items: try await store.answers(of: id, by: context.acting()).map { AnswerJSON($0) }, next: nil
            )
        }
    }

    private func answer(_ context: APIContext) async throws -> AnswerDetail {
        let id = try context.path("id")
        guard let found = try await store.answer(id, by: context.acting()) else {
            throw ProblemJSON(404, "No such answer", "there is no answer “\(id.singleLine.cut(to: 60))”")
        }
        return found
    }

    private func rawAnswer(_ context: APIContext) async throws -> Response {
        let found = try await answer(context)
        var bytes = try await store.answerBytes(found.id)
        if let message = found.message { bytes = try await store.content(of: message)?.bytes }
        guard let bytes else { throw ProblemJSON(404, "No such answer", "its mail is not kept any more") }
        return API.file(bytes, type: "message/rfc822", name: "\(found.id).eml")
    }

    // MARK: Saved replies

    private func savedReplies(_ context: APIContext) async throws -> Response {
        let (_, campaign) = try await self.context(context.path("id"), context)
        let replies = campaign.savedReplies
        return try await answering {
            PageJSON(
                items: replies.names.map { name in
                    SavedReplyJSON(name: name, languages: replies.languages(of: name).map(\.rawValue))
                }, next: nil)
        }
    }

    private func savedReply(_ context: APIContext) async throws -> Response {
        let (found, campaign) = try await self.context(context.path("id"), context)
        let name = try context.path("name")
        let wanted = context.query["language"].flatMap(Language.init(rawValue:))
        var values = SavedReplyValues()
        (values.customer, values.agent) = (found.customerName, API.signature(of: try context.known()))
        (values.subject, values.ticket) = (found.subject, found.conversation)
        let language = wanted ?? campaign.spokenLanguage(written: found.language)
        guard let reply = campaign.savedReplies.render(name, language, values, of: campaign) else {
            let names = campaign.savedReplies.names.joined(separator: ", ")
            throw ProblemJSON(
                404, "No such saved reply",
                "“\(name.singleLine.cut(to: 60))” is none of the campaign's saved replies; "
                    + (names.isEmpty ? "it has none" : "there are: \(names)"))
        }
        return try await answering { RenderedReplyJSON(reply) }
    }

    static let answerSchemas: [String: JSONSchema] = [
        "ReplyRequest": .object(
            "What an agent writes to the customer.",
            [
                "text": .text("Plain text; paragraphs and links become HTML as well."),
                "seen?": .text(
                    "The id of the newest message that you read. Default: of those that had come when you claimed it, or that the version in If-Match knows."
                ),
                "subject?": .text("Default: the customer's, after “Re:”.", most: 500),
                "attachments?": .list(.named("NewFile"), most: AgentAnswer.mostAttachments),
                "quote?": .boolean("Whether the customer's words stand below. Default: true."),
                "resolve?": .boolean("Whether the conversation is dealt with by this."),
            ]),
        "NewFile": .object(
            "A file that goes with it.",
            [
                "filename": .text("", most: 1000), "type?": .text("Such as application/pdf.", most: 200),
                "content": .text("In base64."),
            ]),
        "QueuedAnswer": .object(
            "An answer that will go out.",
            [
                "id": .text, "conversation": .text, "version": .integer("The conversation's now."),
                "event": .text("What undo takes until it leaves."),
                "leaves": .moment("When it leaves at the earliest."),
                "repeated": .boolean("The same Idempotency-Key came before: nothing more is sent."),
            ]),
        "AnswerPage": .page("Answer"),
        "Answer": .object(
            "What a person of ours wrote, and how far it has come.",
            [
                "id": .text, "conversation": .text, "campaign": .text,
                "reply": .text("The customer's newest message when it was written."), "agent": .text,
                "display_name": .text("As the customer reads it."), "recipient": .text, "subject": .text,
                "text": .text("Without what it quotes; empty where another system of ours sent it."),
                "files": .list(.named("AnswerFile")), "message_id?": .text, "at": .moment,
                "state": .word(AnswerState.allCases.map(\.rawValue)),
                "reason?": .text("Why it did not arrive, or is late, in plain words."),
                "next_attempt?": .moment, "attempts": .integer, "finished?": .moment,
                "delivered?": .moment("When a report said that it arrived."),
                "absence?": .text("The automatic message that came back to it."),
            ]),
        "AnswerFile": .object(
            "A file that went with it.", ["filename": .text, "type": .text, "size": .integer("Octets.")]),
        "SavedReplyPage": .page("SavedReply"),
        "SavedReply": .object(
            "What agents say again and again.", ["name": .text, "languages": .list(.text)]),
        "RenderedReply": .object(
            "A saved reply, ready to go on writing.",
            [
                "name": .text, "text": .text, "language": .text,
                "other_language": .boolean("It is not there in the language that was wanted."),
            ]),
    ]
}
