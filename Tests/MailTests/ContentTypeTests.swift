import Mail
import Testing

struct ContentTypeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let value: String
        let parameters: [String: String]
        var testDescription: String { String(text.prefix(70)).debugDescription }

        init(_ text: String, _ value: String, _ parameters: [String: String] = [:]) {
            (self.text, self.value, self.parameters) = (text, value, parameters)
        }
    }

    static let cases: [Case] = [
        Case("text/plain", "text/plain"),
        Case("Text/PLAIN; Charset=UTF-8", "text/plain", ["charset": "UTF-8"]),
        Case(
            " text/plain;charset=utf-8;format=flowed", "text/plain", ["charset": "utf-8", "format": "flowed"]),
        Case("text/plain;\r\n\tcharset=\"utf-8\"", "text/plain", ["charset": "utf-8"]),
        Case("text/plain; charset = utf-8 ; x = y", "text/plain", ["charset": "utf-8", "x": "y"]),
        Case("text/plain (a comment); charset=utf-8 (another (nested))", "text/plain", ["charset": "utf-8"]),
        Case("text/plain(a comment); charset=utf-8", "text/plain", ["charset": "utf-8"]),
        Case("text/plain; (c) charset=(c)utf-8", "text/plain", ["charset": "utf-8"]),
        Case(
            "multipart/mixed; boundary=\"a;b=c (d) \\\"e\\\"\"", "multipart/mixed",
            ["boundary": "a;b=c (d) \"e\""]),
        Case("multipart/mixed; boundary=----=_Part_1", "multipart/mixed", ["boundary": "----=_Part_1"]),
        Case("text/plain; charset=utf-8; charset=koi8-r", "text/plain", ["charset": "utf-8"]),
        Case("text/plain;;; charset=utf-8;", "text/plain", ["charset": "utf-8"]),
        Case("text/plain; charset", "text/plain"),
        Case("text/plain; charset; x=y", "text/plain", ["x": "y"]),
        Case("text/plain; charset=", "text/plain", ["charset": ""]),
        Case("text/plain; charset=\"utf-8", "text/plain", ["charset": "utf-8"]),
        Case(
            "attachment; filename=\"=?utf-8?Q?Gr=C3=BC=C3=9Fe.pdf?=\"", "attachment",
            ["filename": "Grüße.pdf"]),
        Case("attachment; filename*=utf-8''Gr%C3%BC%C3%9Fe.pdf", "attachment", ["filename": "Grüße.pdf"]),
        Case("attachment; filename*=iso-8859-1'de'Gr%FC%DFe.pdf", "attachment", ["filename": "Grüße.pdf"]),
        Case(
            "attachment; filename=\"x.pdf\"; filename*=utf-8''%E2%82%AC.pdf", "attachment",
            ["filename": "€.pdf"]),
        Case(
            "attachment; filename*0=\"long\"; filename*1=\" name\"; filename*2=.pdf", "attachment",
            ["filename": "long name.pdf"]),
        Case("attachment; filename*1=b; filename*0=a; filename*2=c", "attachment", ["filename": "abc"]),
        Case(
            "attachment; filename*0*=utf-8''%E2%82; filename*1*=%AC; filename*2=%41", "attachment",
            ["filename": "€%41"]),
        Case("attachment; filename*=%41", "attachment", ["filename": "A"]),
        Case("attachment; filename*=utf-8''%4", "attachment", ["filename": "%4"]),
        Case("attachment; filename*=utf-8''%zz%", "attachment", ["filename": "%zz%"]),
        Case("attachment; filename*99999999999999999999=x", "attachment", ["filename": "x"]),
        Case("attachment; *=x", "attachment", ["": "x"]),
        Case("attachment; filename*'*'*=x", "attachment", ["filename": "x"]),
        // As mailers write them
        Case("text / plain; charset=utf-8", "text/plain", ["charset": "utf-8"]),
        Case("text/plain, charset=utf-8", "text/plain,", ["charset": "utf-8"]),
        Case("charset=utf-8", "", ["charset": "utf-8"]),
        Case(
            "text/plain; charset=utf-8 format=flowed", "text/plain", ["charset": "utf-8", "format": "flowed"]),
        Case(
            "attachment; filename=my file (1).pdf; size=3", "attachment",
            ["filename": "my file (1).pdf", "size": "3"]),
        Case(
            "attachment; filename=my file.pdf\r\n size=3", "attachment",
            ["filename": "my file.pdf", "size": "3"]),
        Case("attachment; filename=\"C:\\new\\a.txt\"", "attachment", ["filename": "C:\\new\\a.txt"]),
        Case(
            "attachment; filename=\"the \"best\" one.pdf\"; size=3", "attachment",
            ["filename": "the \"best\" one.pdf", "size": "3"]),
        Case(
            "attachment; filename=\"cut off.pdf; size=3", "attachment",
            ["filename": "cut off.pdf", "size": "3"]),
        Case("attachment; filename=\"utf-8''%E2%82%AC.pdf\"", "attachment", ["filename": "€.pdf"]),
        Case("attachment; filename==?utf-8?Q?=C3=A4.pdf?=", "attachment", ["filename": "ä.pdf"]),
        Case(
            "attachment; filename*0=\"=?utf-8?Q?=C3\"; filename*1=\"=A4.pdf?=\"", "attachment",
            ["filename": "ä.pdf"]),
        Case(
            "attachment; filename*=utf-8''a.pdf; filename*0=b; filename*1=c", "attachment",
            ["filename": "a.pdf"]),
        Case("attachment; filename*=utf-8''; filename=a.pdf", "attachment", ["filename": "a.pdf"]),
        Case("", ""), Case(";", ""), Case("=", "="), Case("(", ""), Case("((\\", ""), Case("a; \"", "a"),
        Case("a; b=\"\\", "a", ["b": "\\"]),
        Case("a; =b", "a", ["": "b"]),
    ]

    @Test("a value and its parameters are read, comments and RFC 2231 included", arguments: cases)
    func reading(_ test: Case) {
        let read = ParameterizedValue(Array(test.text.utf8)[...])
        #expect(read.value == test.value)
        #expect(read.parameters == test.parameters)
    }

    @Test("no more than 100 parameters are read")
    func limit() {
        let text = "a" + (0..<500).map { "; p\($0)=x" }.joined()
        #expect(ParameterizedValue(Array(text.utf8)[...]).parameters.count == 100)
    }

    @Test(
        "hostile values of 1 MiB are read to their end",
        arguments: [";", "(", "\"", "a=b;", "x*0*='';", "\\", "(\\", " ", "="])
    func hostile(_ piece: String) {
        let text = "a;" + String(repeating: piece, count: (1 << 20) / piece.utf8.count)
        #expect(ParameterizedValue(Array(text.utf8)[...]).parameters.count <= 100)
    }
}
