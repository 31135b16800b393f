import Access
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import OpenSSL

/// The reference of the API as pages for people: one for all routes, one for each kind of problem, and the OpenAPI
/// document for machines. Nothing secret is in them; nobody needs a token.
extension API {
    var referenceRoutes: [Route] {
        [
            Route(
                method: .get, path: "/openapi.json", role: nil, group: "reference",
                summary: "This API as an OpenAPI 3.1 document.", isBelowPrefix: false
            ) { _, _ in try await answering { openAPI } },
            Route(
                method: .get, path: "/reference", role: nil, group: "reference",
                summary: "This API as a page for people.", answerType: "text/html", isBelowPrefix: false
            ) { _, _ in API.page("The API", ReferencePage(routes: routes).html) },
            Route(
                method: .get, path: "/problems/{name}", role: nil, group: "reference",
                summary: "What a problem's “type” means.",
                parameters: [.path("name", "The last part of “type”.", example: "claimed")],
                answerType: "text/html", isBelowPrefix: false
            ) { _, context in
                let name = try context.path("name")
                guard let text = ProblemCatalogue.meaning(of: name) else {
                    throw ProblemJSON(404, "Nothing here", "there is no problem of this name; see /reference")
                }
                return API.page(name, "<h1>\(escaped(text.title))</h1><p>\(escaped(text.meaning))</p>")
            },
        ]
    }

    private static func page(_ title: String, _ body: String) -> Response {
        let html = """
            <!doctype html><html lang="en"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(escaped(title)) · Porchlight</title><style>\(referenceStyle)</style></head><body><main>\(body)</main></body></html>
            """
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/html; charset=utf-8", .contentSecurityPolicy: policy,
                .xContentTypeOptions: "nosniff", .cacheControl: "no-cache",
            ], body: .init(byteBuffer: ByteBuffer(string: html)))
    }

    /// Only our own style, which its digest names; no script, no image, nothing from elsewhere.
    private static let policy: String = {
        let digest = Data(Digest.sha256(Array(referenceStyle.utf8))).base64EncodedString()
        return
            "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    }()
}

/// One page with all routes and types.
struct ReferencePage {
    let routes: [Route]

    var html: String {
        """
        <header><h1>Porchlight: the API</h1>
        <p>See what customers wrote, take it, answer it. The same is at <a href="/openapi.json">/openapi.json</a> for
        programs.</p></header>
        <nav aria-label="Contents">\(contents)</nav>\(ReferencePage.beginning)
        \(API.groupNames(routes).map(section).joined())
        <section id="types"><h2>Types</h2>\(types)</section>
        <section id="problems"><h2>Problems</h2>\(problems)</section>
        """
    }

    private static let beginning = """
        <section id="begin"><h2>Before you begin</h2>
        <p>Make a token on the gateway's machine with <code>porchlight agent token NAME</code>, and tell your shell:</p>
        <pre>TOKEN=plt_…
        SERVER=https://porchlight.example.com</pre>
        <p>Names in capitals, such as <code>$CONVERSATION</code>, are yours to fill in.</p>
        <p>Or use the Unix-domain socket in the data directory, where no token is needed:
        <code>curl --unix-socket porchlight.sock http://localhost/api/v1/health</code>.</p>
        <ul><li>Times are RFC 3339 in UTC. Bodies are JSON; a field or parameter that is not known is refused by its name.</li>
        <li>Lists are <code>{"items": […], "next": "…"}</code>: give <code>next</code> as <code>cursor</code> until there is none.</li>
        <li>A conversation's answer has an <code>ETag</code>. Give it as <code>If-Match</code> with a change, and the change is
        refused with 412 if something happened since.</li>
        <li>Give a change an <code>Idempotency-Key</code>: the same request again, within a day, is answered with the first
        outcome and does nothing. So a retry never sends two mails.</li>
        <li>What is refused says why and what to do, as <code>application/problem+json</code> (RFC 9457).</li></ul></section>
        """

    private var contents: String {
        let groups = API.groupNames(routes).map { "<a href=\"#\($0)\">\($0)</a>" }
        return (groups + ["<a href=\"#types\">types</a>", "<a href=\"#problems\">problems</a>"])
            .joined(separator: " ")
    }

    private func section(_ group: String) -> String {
        let articles = routes.filter { $0.group == group }.map(article).joined()
        return "<section id=\"\(group)\"><h2>\(escaped(group))</h2>\(articles)</section>"
    }

    private func article(_ route: Route) -> String {
        let role = route.role.map { "role <b>\($0.rawValue)</b>" } ?? "no token needed"
        var out = """
            <article><h3><span class="method">\(route.method.rawValue)</span> <code>\(escaped(route.fullPath))</code></h3>
            <p>\(escaped(route.summary)) \(marked(route.detail)) <span class="role">\(role)</span></p>
            """
        let rows = (route.parameters + route.headers).map(row).joined()
        if !rows.isEmpty { out += "<div class=\"wide\"><table>\(rows)</table></div>" }
        if let body = route.body { out += "<p>Body: \(link(body))</p>" }
        if let answer = route.answer {
            out += "<p>Answer: \(route.status) with \(link(answer))</p>"
        } else {
            out +=
                "<p>Answer: \(route.status)\(route.status == 204 ? "" : ", \(escaped(route.answerType))")</p>"
        }
        for (status, meaning) in route.otherSuccesses { out += "<p>Or \(status): \(escaped(meaning))</p>" }
        return out + "<pre>\(escaped(route.curl))</pre></article>"
    }

    private func row(_ parameter: Route.Parameter) -> String {
        let words = parameter.values.isEmpty ? "" : " (" + parameter.values.joined(separator: ", ") + ")"
        let need = parameter.isRequired ? "" : "<small>optional</small>"
        return
            "<tr><th scope=\"row\"><code>\(escaped(parameter.name))</code> \(need)</th><td>\(marked(parameter.meaning))\(escaped(words))</td></tr>"
    }

    private func link(_ name: String) -> String { "<a href=\"#type-\(name)\">\(name)</a>" }

    private var types: String {
        API.schemas.sorted { $0.key < $1.key }.map { name, schema in
            var out = "<article id=\"type-\(name)\"><h3>\(name)</h3><p>\(marked(schema.meaning))</p>"
            if case .object(let fields) = schema.kind {
                let rows = fields.map { field in
                    let need = field.isRequired ? "" : "<small>optional</small>"
                    return
                        "<tr><th scope=\"row\"><code>\(field.name)</code> \(need)</th><td><i>\(kind(field.schema))</i> \(marked(field.schema.meaning))</td></tr>"
                }
                out += "<div class=\"wide\"><table>\(rows.joined())</table></div>"
            }
            return out + "</article>"
        }.joined()
    }

    private func kind(_ schema: JSONSchema) -> String {
        switch schema.kind {
        case .string("date-time", _, _): "time"
        case .string("byte", _, _): "base64"
        case .string(_, let values, _): values.isEmpty ? "text" : escaped(values.joined(separator: " | "))
        case .integer: "integer"
        case .number: "number"
        case .boolean: "true | false"
        case .any: "any"
        case .array(let items, _): "list of \(kind(items))"
        case .object: "object"
        case .map(let values): "object of \(kind(values))"
        case .named(let name): link(name)
        case .nullable(let schema): "\(kind(schema)) | null"
        }
    }

    private var problems: String {
        let rows = ProblemCatalogue.all.map { problem in
            let name = ProblemJSON.name(problem.title)
            return
                "<tr><th scope=\"row\"><a href=\"/problems/\(name)\">\(escaped(problem.title))</a></th><td>\(escaped(problem.meaning))</td></tr>"
        }
        return "<div class=\"wide\"><table>\(rows.joined())</table></div>"
    }
}

func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("\"", with: "&quot;")
}

/// With `words` between back-quotes as code.
private func marked(_ text: String) -> String {
    escaped(text).split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .map { index, part in index % 2 == 1 ? "<code>\(part)</code>" : String(part) }.joined()
}

/// Readable on a telephone, in light and in dark.
private let referenceStyle = """
    :root { --ink: #1d2126; --soft: #59626d; --paper: #fdfcfa; --line: #ddd8cf; --code: #f3efe8; --accent: #9a4a00; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8e6e3; --soft: #a3abb5; --paper: #17191c; --line: #363b41;
      --code: #22262b; --accent: #f0b26b; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
    main { max-width: 56rem; margin: 0 auto; padding: 1.25rem; }
    h1 { font-size: 1.7rem; line-height: 1.2; } h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); }
    h2::first-letter { text-transform: uppercase; }
    h3 { font-size: 1rem; margin: 0 0 .4rem; overflow-wrap: anywhere; }
    a { color: var(--accent); }
    nav a { display: inline-block; padding: .25rem .75rem .25rem 0; }
    article { margin: 1.75rem 0; }
    .method { display: inline-block; min-width: 3.2rem; color: var(--accent); }
    .role { color: var(--soft); white-space: nowrap; }
    code, pre { font: .875rem/1.5 ui-monospace, monospace; }
    pre { background: var(--code); padding: .75rem 1rem; border-radius: 6px; overflow-x: auto; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-top: 1px solid var(--line); font-weight: 400; }
    th { width: 14rem; } small { color: var(--soft); }
    @media (max-width: 40rem) { th { width: 9rem; } main { padding: .9rem; } }
    """
