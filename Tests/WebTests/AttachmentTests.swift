import HTTPTypes
import Testing

@testable import Web

@Suite("Attached files")
struct AttachmentTests {
    private static let raw = """
        From: Ann <ann@client.example>\r
        MIME-Version: 1.0\r
        Content-Type: multipart/mixed; boundary=x\r
        \r
        --x\r
        Content-Type: text/plain\r
        \r
        See the page.\r
        --x\r
        Content-Type: text/html; name="page.html"\r
        Content-Disposition: attachment; filename="../../pa\u{202E}ge\u{e9}.html"\r
        \r
        <script>alert(1)</script>\r
        --x--\r

        """

    @Test("a page of a customer is a download that no browser shows, under a harmless name")
    func download() async throws {
        let fixture = try APIFixture()
        let (message, _) = try await fixture.receive(raw: AttachmentTests.raw)
        let list = try await fixture.ask(.get, "/api/v1/messages/\(message)/attachments")
        let files = try list.decoded(PageJSON<AttachmentJSON>.self).items
        #expect(files.map(\.filename) == ["pageé.html"])
        #expect(files.map(\.type) == ["text/html"])
        let answer = try await fixture.ask(.get, "/api/v1/messages/\(message)/attachments/1")
        #expect(answer.status == 200)
        #expect(answer.text.contains("<script>"))
        #expect(answer.fields[.contentType] == "application/octet-stream")
        #expect(
            answer.fields[.contentDisposition]
                == "attachment; filename=\"page_.html\"; filename*=UTF-8''page%C3%A9.html")
        #expect(answer.fields[.xContentTypeOptions] == "nosniff")
        #expect(answer.fields[.contentSecurityPolicy]?.contains("sandbox") == true)
        for number in ["0", "2", "-1", "9223372036854775808", "x"] {
            #expect(
                try await fixture.ask(.get, "/api/v1/messages/\(message)/attachments/\(number)").status == 404
            )
        }
    }

    @Test("the raw message is what came, octet by octet")
    func raw() async throws {
        let fixture = try APIFixture()
        let (message, _) = try await fixture.receive(raw: AttachmentTests.raw)
        let answer = try await fixture.ask(.get, "/api/v1/messages/\(message)/raw")
        #expect(answer.body == Array(AttachmentTests.raw.utf8))
        #expect(answer.fields[.contentDisposition]?.hasPrefix("attachment;") == true)
    }

    @Test(
        "a name cannot leave its field, name a folder or hide its ending",
        arguments: [
            ("a.pdf", "attachment; filename=\"a.pdf\""),
            ("C:\\x\\a.pdf", "attachment; filename=\"a.pdf\""),
            ("..", "attachment; filename=\"attachment\""),
            ("", "attachment; filename=\"attachment\""),
            ("a\r\nX-Evil: 1", "attachment; filename=\"aX-Evil 1\""),
            ("\u{202E}fdp.exe", "attachment; filename=\"fdp.exe\""),
            ("a\".pdf", "attachment; filename=\"a_.pdf\"; filename*=UTF-8''a%22.pdf"),
            ("50%.pdf", "attachment; filename=\"50_.pdf\"; filename*=UTF-8''50%25.pdf"),
            ("ä.pdf", "attachment; filename=\"_.pdf\"; filename*=UTF-8''%C3%A4.pdf"),
            (
                String(repeating: "a", count: 300) + ".pdf",
                "attachment; filename=\"" + String(repeating: "a", count: 116) + ".pdf\""
            ),
        ])
    func names(_ name: String, _ field: String) { #expect(attachmentDisposition(name) == field) }
}
