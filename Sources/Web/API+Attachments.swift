import Access
import Foundation
import HTTPTypes
import Hummingbird
import Mail
import NIOCore
import Store
import Wire

/// One message: as it came, what is attached to it, and why it was treated as it was.
extension API {
    var singleMessageRoutes: [Route] {
        let id = Route.Parameter.path("id", "The message's id.", example: "$MESSAGE")
        return [
            Route(
                method: .get, path: "/messages/{id}", role: .read, group: "messages",
                summary: "Shows one message of a customer.", parameters: [id], answer: "SingleMessage"
            ) { _, context in try await message(context) },
            Route(
                method: .get, path: "/messages/{id}/raw", role: .read, group: "messages",
                summary: "The message as it was received.", parameters: [id], answerType: "message/rfc822"
            ) { _, context in
                let place = try await place(context)
                return try await API.file(
                    content(place).bytes, type: "message/rfc822", name: "\(place.reply.id).eml")
            },
            Route(
                method: .get, path: "/messages/{id}/attachments", role: .read, group: "messages",
                summary: "Lists the files that the customer attached.", parameters: [id],
                answer: "AttachmentPage"
            ) { _, context in
                let message = try await parsed(place(context))
                return try await answering {
                    PageJSON(
                        items: message.attachments.enumerated().map {
                            AttachmentJSON($0.element, number: $0.offset + 1)
                        }, next: nil)
                }
            },
            Route(
                method: .get, path: "/messages/{id}/attachments/{number}", role: .read, group: "messages",
                summary: "One attached file, always as a download.",
                detail: "Never opened by a browser on this site: a customer may send anything.",
                parameters: [id, .path("number", "From the list; the first is 1.", example: "1")],
                answerType: "application/octet-stream"
            ) { _, context in try await attachment(context) },
            Route(
                method: .get, path: "/messages/{id}/receipt", role: .read, group: "messages",
                summary: "Why the message was treated as it was, in sentences.", parameters: [id],
                answer: "Why"
            ) { _, context in
                let place = try await place(context)
                return try await answering { WhyJSON(place) }
            },
        ]
    }

    private func place(_ context: APIContext) async throws -> MessagePlace {
        let id = try context.path("id")
        guard let place = try await store.message(id, by: context.acting()) else {
            throw ProblemJSON(
                404, "No such message", "there is no message “\(id.singleLine.cut(to: 60))”")
        }
        return place
    }

    private func content(_ place: MessagePlace) async throws -> StoredContent {
        guard let content = try await store.content(of: place.reply.message) else {
            throw ProblemJSON(404, "No such message", "the message is not kept any more")
        }
        return content
    }

    private func parsed(_ place: MessagePlace) async throws -> InternetMessage {
        let content = try await content(place)
        let mended = content.hasBareOctets ? normalisedLineEnds(content.bytes) : nil
        return InternetMessage(mended ?? content.bytes)
    }

    private func message(_ context: APIContext) async throws -> Response {
        let place = try await place(context)
        let known = await texts.text(of: place.campaign, at: now())
        let text = customerText(try await content(place), known: known)
        return try await answering {
            SingleMessageJSON(
                conversation: place.conversation, campaign: place.campaign,
                message: ReplyJSON(place.reply, text: text))
        }
    }

    private func attachment(_ context: APIContext) async throws -> Response {
        let message = try await parsed(place(context))
        let number = try context.path("number")
        let files = message.attachments
        guard let wanted = Int(number), wanted >= 1, wanted <= files.count else {
            throw ProblemJSON(
                404, "No such attachment",
                files.isEmpty
                    ? "the message has no attachments"
                    : "the message has \(files.count), counted from 1; there is no “\(number.singleLine.cut(to: 20))”"
            )
        }
        let file = files[wanted - 1]
        return API.file(
            message.content(of: file), type: "application/octet-stream",
            name: file.filename.isEmpty ? "attachment-\(wanted)" : file.filename)
    }

    /// A file that a stranger made: a browser saves it and never shows it, whatever is in it.
    static func file(_ bytes: [UInt8], type: String, name: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type, .contentDisposition: attachmentDisposition(name),
                .xContentTypeOptions: "nosniff", .contentSecurityPolicy: "sandbox; default-src 'none'",
                .cacheControl: "no-store, no-transform",
                HTTPField.Name("Cross-Origin-Resource-Policy")!: "same-origin",
            ], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

/// `Content-Disposition` of a download (RFC 6266 §4.3, Appendix D): a plain name for all, and the real one in UTF-8.
///
/// The sender chose the name, so nothing of it can end the field, name a folder, or hide what it ends with.
func attachmentDisposition(_ name: String) -> String {
    let safe = safeFilename(name)
    let plain = String(
        safe.unicodeScalars.map { scalar in
            scalar.isASCII && scalar != "\"" && scalar != "%" ? Character(scalar) : "_"
        })
    let field = "attachment; filename=\"\(plain)\""
    if plain == safe { return field }
    let encoded = safe.utf8.map { octet in
        switch octet {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: String(UnicodeScalar(octet))
        default: "%" + (octet < 16 ? "0" : "") + String(octet, radix: 16, uppercase: true)
        }
    }.joined()
    return field + "; filename*=UTF-8''" + encoded
}

/// A file's name without folders, control characters and what turns the direction of writing; at most 120 characters,
/// the ending kept.
func safeFilename(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    let visible = String(
        String.UnicodeScalarView(
            last.unicodeScalars.filter { scalar in
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
                    .privateUse:
                    false
                default: !"<>:|?*".unicodeScalars.contains(scalar)
                }
            })
    ).trimmed
    let trimmed = String(visible.drop { $0 == "." })
    guard !trimmed.isEmpty else { return "attachment" }
    guard trimmed.count > 120 else { return trimmed }
    let ending = trimmed.split(separator: ".").last.map { "." + $0.suffix(10) } ?? ""
    return String(trimmed.prefix(120 - ending.count)) + ending
}
