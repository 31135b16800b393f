import Mail
import Testing

@testable import Web

@Suite("exported files")
struct ExportedFileTests {
    @Test(
        "a cell that a spreadsheet would run, or that breaks the table, is made harmless",
        arguments: [
            ("plain", "plain"), ("=1+1", "'=1+1"), ("+49 30", "'+49 30"), ("-x", "'-x"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
            ("=\"a\"", "\"'=\"\"a\"\"\""),
            ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), ("", ""), (" =1", " =1"), ("ä", "ä"),
        ])
    func cells(_ cell: String, _ expected: String) {
        #expect(String(decoding: csvLine([cell, "x"]), as: UTF8.self) == expected + ",x\r\n")
    }

    @Test(
        "a cursor is taken by exports of its own rows only",
        arguments: [
            ("m0", 0), ("mzz", 1295), ("c1", nil), ("m", nil), ("m-1", nil), ("m+1", nil), ("M1", nil),
            ("m01", nil), ("mZZ", nil), ("m1x!", nil),
        ] as [(String, Int64?)])
    func cursors(_ text: String, _ row: Int64?) { #expect(ExportKind.mbox.row(text) == row) }

    @Test(
        "a body is quoted in an mbox file so that it can be taken apart again",
        arguments: [
            (
                "a\r\nFrom b\r\n>From c\r\n>>From d\r\n From e\r\nFrom",
                "a\n>From b\n>>From c\n>>>From d\n From e\nFrom\n"
            ),
            ("", ""), ("x", "x\n"), ("\r\n", "\n"), ("From \r\n", ">From \n"), ("a\rb\r\n", "a\rb\n"),
        ])
    func mboxrd(_ body: String, _ expected: String) throws {
        let quoted = mboxQuoted(withBareLineEnds(Array(body.utf8)))
        #expect(String(decoding: quoted, as: UTF8.self) == expected)
    }

    @Test(
        "the line above a message in an mbox file has three words of the envelope and the time in UTC",
        arguments: [
            ("ann@client.example", "From ann@client.example Sat Nov 21 20:15:00 2026\n"),
            ("", "From MAILER-DAEMON Sat Nov 21 20:15:00 2026\n"),
            ("\"a b\n\"@x.example", "From \"a_b_\"@x.example Sat Nov 21 20:15:00 2026\n"),
        ])
    func fromLine(_ sender: String, _ expected: String) throws {
        let moment = try #require(Moment(rfc3339: "2026-11-21T20:15:00Z"))
        #expect(mboxSeparator(sender, moment) == expected)
    }
}
