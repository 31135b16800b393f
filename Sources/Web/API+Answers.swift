import Access
import Acknowledge
import Config
package import Foundation
import HTTPTypes
import Hummingbird
import Mail
import OpenSSL
package import Store
import Triage
import Wire

/// What people of ours write back.
extension API {
    /// Octets of a body: the largest mail, and JSON around its files.
    private static let answerLimit = AgentAnswer.largestMail / 3 * 4 + 1_000_000

    var answerRoutes: [Route] {
        [
            Route(
                method: .post, path: "/conversations/{id}/reply", role: .agent, group: "answers",
                summary: "Writes to the customer.",
                detail:
                    "Claim the conversation first. `seen` is the newest message that you read: if the customer wrote again since, nothing is sent, and the refusal has the new messages. With `preview` nothing is sent, and the answer is the mail as it would be.",
                parameters: [.conversation], body: "ReplyRequest", answer: "ReplyOutcome",
                refusals: [409, 412, 413, 422], headers: [.ifMatch, .idempotencyKey],
                bodyLimit: API.answerLimit,
                example:
                    #"{"text": "Dear Ann,\n\nyour parcel left us today.\n\nMaja", "seen": "$MESSAGE", "resolve": true, "attachments": [{"filename": "parcel.txt", "type": "text/plain", "content": "UGFyY2VsIDQ3MTEK"}]}"#
            ) { try await reply($0, $1) },
            Route(
                method: .get, path: "/conversations/{id}/answers", role: .read, group: "answers",
                summary: "What was written to the customer, and how far it came.",
                parameters: [.conversation], answer: "AnswerPage"
            ) { _, context in
                let id = try context.path("id")
                guard try await store.conversation(id, by: context.acting(), at: now()) != nil else {
                    throw API.notFound(id)
                }
                return try await answering {
                    PageJSON(
                        items: try await store.answers(of: id, by: context.acting()).map { AnswerJSON($0) },
                        next: nil)
                }
            },
            Route(
                method: .get, path: "/conversations/{id}/answers/{answer}/raw", role: .read, group: "answers",
                summary: "The mail as the customer gets it.",
                parameters: [
                    .conversation, .path("answer", "The answer's id, from the list.", example: "$ANSWER"),
                ], answerType: "message/rfc822"
            ) { _, context in
                let (conversation, id) = (try context.path("id"), try context.path("answer"))
                guard let answer = try await store.answer(id, by: context.acting()),
                    answer.conversation == conversation, let bytes = try await store.answerBytes(id)
                else {
                    throw ProblemJSON(
                        404, "No such answer",
                        "the conversation has no answer “\(id.singleLine.cut(to: 60))”; its answers are at /conversations/\(conversation.singleLine.cut(to: 60))/answers"
                    )
                }
                return API.file(bytes, type: "message/rfc822", name: "\(id).eml")
            },
            Route(
                method: .get, path: "/campaigns/{id}/saved-replies", role: .read, group: "answers",
                summary: "Lists what agents of a campaign say again and again.",
                parameters: [.path("id", "The campaign's id.", example: "spring")], answer: "SavedReplyPage"
            ) { _, context in
                let campaign = try campaign(context)
                return try await answering {
                    PageJSON(
                        items: campaign.savedReplies.names.map { name in
                            SavedReplyJSON(
                                name: name,
                                languages: campaign.savedReplies.languages(of: name).map(\.rawValue))
                        }, next: nil)
                }
            },
        ]
    }

    private func reply(_ request: Request, _ context: APIContext) async throws -> Response {
        let id = try context.path("id")
        let body = try await decoded(ReplyRequest.self, request, context)
        guard let place = try await store.answerContext(id, by: context.acting()) else {
            throw API.notFound(id)
        }
        guard let campaign = site().campaign(place.campaign) else {
            throw ProblemJSON(
                422, "Not taken", "the campaign “\(place.campaign)” is not configured any more")
        }
        let language =
            body.language.flatMap { Language(rawValue: $0) }
            ?? campaign.spokenLanguage(written: place.language)
        let words = try text(body, place, campaign, context.known(), language)
        let answer = try await composed(words.text, in: language, body, place, campaign, context)
        let mail: OutgoingMessage
        do { mail = try campaign.mail(answer) } catch let problem as AgentAnswerProblem {
            throw ProblemJSON(422, "Not taken", problem.words)
        }
        let bytes = mail.bytes
        if body.preview == true {
            return try await answering {
                ReplyOutcomeJSON(
                    savedLanguage: words.savedLanguage?.rawValue,
                    preview: String(decoding: bytes, as: UTF8.self))
            }
        }
        var new = NewAnswer(
            id: answer.id, conversation: id, seen: body.seen, displayName: answer.agentName,
            recipient: place.customer, subject: answer.subject ?? campaign.answerSubject(place.subject),
            text: answer.text, messageID: answerMessageID(id: answer.id, campaign), bytes: bytes)
        new.files = answer.attachments.map {
            AnswerFile(filename: $0.filename, type: $0.type, size: $0.content.count)
        }
        (new.delay, new.thenResolve) = (site().settings.answerDelay, body.resolve ?? false)
        return try await queued(new, id, words.savedLanguage, request, context)
    }

    private func queued(
        _ new: NewAnswer, _ id: String, _ savedLanguage: Language?, _ request: Request, _ context: APIContext
    ) async throws -> Response {
        let result = try await store.queueAnswer(
            new, by: context.acting(), version: expectedVersion(request), key: idempotencyKey(request),
            at: now())
        switch result {
        case .success(let queued):
            let detail = try await detail(id, context)
            let kept = try await store.answer(queued.id, by: context.acting())
            return try await answering(.ok, API.etag(detail.conversation.version)) {
                ReplyOutcomeJSON(
                    answer: kept.map { AnswerJSON($0) }, conversation: detail.conversation,
                    leaves: queued.leaves.rfc3339, undo: queued.event, repeated: queued.isRepeated,
                    savedLanguage: savedLanguage?.rawValue)
            }
        case .failure(.newMessages(let ids)):
            var problem = ProblemJSON(.newMessages(ids), id)
            let messages = try await detail(id, context).messages
            problem.messages = messages.filter { ids.contains($0.id) }
            problem.detail =
                "read what came (“messages”), then send your answer again with \"seen\": \"\(messages.last?.id ?? "")\""
            throw problem
        case .failure(let refusal): throw ProblemJSON(refusal, id)
        }
    }

    private func composed(
        _ text: String, in language: Language, _ body: ReplyRequest, _ place: AnswerContext,
        _ campaign: Campaign, _ context: APIContext
    ) async throws -> AgentAnswer {
        let principal = try context.known()
        guard let recipient = Mailbox(place.customer) else {
            throw ProblemJSON(422, "Not taken", AgentAnswerProblem.unusableRecipient.words)
        }
        let primary = campaign.primaryAddress
        let secret = store.secret
        let token = ReplyToken(conversation: place.conversation, campaign: campaign.id) {
            Digest.hmacSHA256(key: secret, Array($0.utf8))
        }
        var answered = AnsweredMessage(written: place.received)
        if let content = try await store.content(of: place.message) {
            let mended = content.hasBareOctets ? normalisedLineEnds(content.bytes) : nil
            let known = await texts.text(of: campaign.id, at: now())
            answered = AnsweredMessage(
                InternetMessage(mended ?? content.bytes), newText: customerText(content, known: known).new,
                received: place.received)
        }
        var answer = AgentAnswer(
            id: PublicID.make(at: now(), random: RandomBytes.make(PublicID.replyRandom)),
            agentName: principal.displayName, recipient: recipient,
            replyTo: Mailbox(localPart: "\(primary.localPart)+\(token.tag)", domain: primary.domain),
            text: text, answered: answered,
            language: language, at: now())
        (answer.recipientName, answer.subject) = (place.customerName, body.subject)
        answer.attachments = (body.attachments ?? []).map {
            OutgoingAttachment(
                filename: $0.filename, type: $0.type ?? "application/octet-stream", content: Array($0.content)
            )
        }
        return answer
    }

    /// The agent's words, or a saved reply with them below it; and its language where it is not there in the wanted one.
    private func text(
        _ body: ReplyRequest, _ place: AnswerContext, _ campaign: Campaign, _ principal: Principal,
        _ language: Language
    ) throws -> (text: String, savedLanguage: Language?) {
        guard let name = body.saved else { return (body.text ?? "", nil) }
        var values = SavedReplyValues()
        (values.customer, values.agent) = (place.customerName, principal.displayName)
        (values.subject, values.ticket) = (place.subject, place.conversation)
        guard let saved = campaign.savedReplies.render(name, language, values, of: campaign) else {
            throw ProblemJSON(
                422, "No such saved reply",
                "the campaign has no saved reply “\(name.singleLine.cut(to: 60))”; there are: "
                    + campaign.savedReplies.names.joined(separator: ", "))
        }
        let text = [saved.text.trimmed, (body.text ?? "").trimmed].filter { !$0.isEmpty }
            .joined(separator: "\n\n")
        return (text, saved.isOtherLanguage ? saved.language : nil)
    }

    static let answerSchemas: [String: JSONSchema] = [
        "ReplyRequest": .object(
            "What is written to the customer.",
            [
                "text?": .text("Plain text; links become links, the customer's words are quoted below."),
                "saved?": .text("A saved reply's name; `text` then comes below it."),
                "language?": .word(
                    Language.allCases.map(\.rawValue), "Default: the customer's, if the campaign writes it."),
                "subject?": .text("Default: the customer's, after “Re:”.", most: 500),
                "seen?": .text("The newest message that you read. Default: what had come when you claimed."),
                "attachments?": .list(
                    .named("ReplyFile"), most: AgentAnswer.mostAttachments),
                "resolve?": .boolean("And it is dealt with."),
                "preview?": .boolean("Send nothing; show the mail."),
            ]),
        "ReplyFile": .object(
            "A file of an answer.",
            [
                "filename": .text("", most: 255), "type?": .text("Such as application/pdf."),
                "content": JSONSchema(.string(format: "byte"), "Base64."),
            ]),
        "ReplyOutcome": .object(
            "What became of it.",
            [
                "answer?": .named("Answer"), "conversation?": .named("Conversation"),
                "leaves?": .moment("Until then it can be taken back."),
                "undo?": .text("What `undo` of the conversation takes for that."),
                "repeated?": .boolean("The same key came before: nothing was done now."),
                "saved_language?": .text("The saved reply's, where it is not there in the customer's."),
                "preview?": .text("The whole mail as it would be."),
            ]),
        "AnswerPage": .page("Answer"),
        "Answer": .object(
            "What was written to the customer.",
            [
                "id": .text, "conversation": .text, "in_reply_to": .text("The newest message then."),
                "agent": .text, "display_name": .text, "recipient": .text, "subject": .text, "text": .text,
                "files": .list(.named("AnswerFile")), "at": .moment,
                "state": .word(AnswerState.allCases.map(\.rawValue)),
                "reason?": .text("Why it did not arrive, or is late."), "next_attempt?": .moment,
                "attempts": .integer, "finished?": .moment, "delivered?": .moment,
                "undelivered": .boolean("The customer has not got it, and nothing more is tried."),
            ]),
        "AnswerFile": .object("", ["filename": .text, "type": .text, "size": .integer]),
        "SavedReplyPage": .page("SavedReply"),
        "SavedReply": .object("", ["name": .text, "languages": .list(.text)]),
    ]
}

package struct ReplyRequest: Codable, Sendable {
    package struct File: Codable, Sendable {
        package var filename: String
        package var type: String?
        package var content: Data

        package init(filename: String, type: String?, content: Data) {
            (self.filename, self.type, self.content) = (filename, type, content)
        }
    }
    package var text: String?
    package var saved: String?
    package var language: String?
    package var subject: String?
    package var seen: String?
    package var attachments: [File]?
    package var resolve: Bool?
    package var preview: Bool?

    package init(text: String?) { self.text = text }
}

package struct ReplyOutcomeJSON: Codable, Sendable {
    package var answer: AnswerJSON?
    package var conversation: ConversationJSON?
    /// Until when it can be taken back, and what `undo` of the conversation takes for that.
    package var leaves: String?
    package var undo: String?
    package var repeated: Bool?
    /// The saved reply's, where it is not there in the customer's.
    package var savedLanguage: String?
    package var preview: String?
}

package struct SavedReplyJSON: Codable, Sendable {
    package var name: String
    package var languages: [String]
}

package struct AnswerJSON: Codable, Sendable {
    package var id: String
    package var conversation: String
    package var inReplyTo: String
    package var agent: String
    package var displayName: String
    package var recipient: String
    package var subject: String
    package var text: String
    package var files: [AnswerFile]
    package var at: String
    package var state: String
    package var reason: String?
    package var nextAttempt: String?
    package var attempts: Int
    package var finished: String?
    package var delivered: String?
    package var undelivered: Bool

    init(_ answer: AnswerDetail) {
        (id, conversation, inReplyTo) = (answer.id, answer.conversation, answer.reply)
        (agent, displayName, recipient) = (answer.agent, answer.displayName, answer.recipient)
        (subject, text, files) = (answer.subject, answer.text, answer.files)
        (at, state, reason) = (answer.at.rfc3339, answer.state.rawValue, answer.reason)
        (nextAttempt, attempts) = (answer.nextAttempt?.rfc3339, answer.attempts)
        (finished, delivered) = (answer.finished?.rfc3339, answer.delivered?.rfc3339)
        undelivered = answer.isUndelivered
    }
}
