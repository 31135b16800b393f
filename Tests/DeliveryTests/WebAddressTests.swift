import Acknowledge
import Testing

@Suite("A web address")
struct WebAddressTests {
    @Test(
        "is read with its server and target",
        arguments: [
            ("https://crm.example.com", "https://crm.example.com", "/"),
            ("https://crm.example.com/", "https://crm.example.com", "/"),
            ("HTTPS://CRM.Example.COM./Path", "https://crm.example.com", "/Path"),
            ("https://crm.example.com:443/a", "https://crm.example.com", "/a"),
            ("https://crm.example.com:8443/a?b=c&d=%20", "https://crm.example.com:8443", "/a?b=c&d=%20"),
            ("https://crm.example.com?x=/y", "https://crm.example.com", "/?x=/y"),
            ("http://localhost:8080/x", "http://localhost:8080", "/x"),
            ("http://localhost:80/x", "http://localhost", "/x"),
            ("https://192.0.2.1/", "https://192.0.2.1", "/"),
            ("https://[2001:DB8::1]:8443/", "https://[2001:db8::1]:8443", "/"),
            ("https://[::ffff:192.0.2.1]/", "https://[::ffff:192.0.2.1]", "/"),
            ("https://0x7f.1/", "https://0x7f.1", "/"),
            ("https://my_host/", "https://my_host", "/"),
            ("https://xn--mnchen-3ya.example/", "https://xn--mnchen-3ya.example", "/"),
            ("https://a.example/a:b@c;d='e'(f)*!$,~._-+", "https://a.example", "/a:b@c;d='e'(f)*!$,~._-+"),
        ])
    func read(_ text: String, _ server: String, _ target: String) throws {
        let address = try WebAddress(text)
        #expect(address.server.description == server)
        #expect(address.target == target)
        #expect(try WebAddress(address.description) == address)
    }

    @Test(
        "is refused with the reason",
        arguments: [
            ("", WebAddress.Failure.scheme), ("crm.example.com/x", .scheme),
            ("ftp://crm.example.com/", .scheme),
            ("//crm.example.com/", .scheme), ("https:/crm.example.com", .scheme),
            (" https://a.example", .scheme),
            ("file:///etc/passwd", .scheme), ("gopher://a.example/", .scheme),
            ("https://user@a.example/", .userinfo), ("https://u:p@a.example/", .userinfo),
            ("https://a.example@127.0.0.1/", .userinfo), ("https://a.example:80@127.0.0.1/", .userinfo),
            ("https:///x", .host), ("https://", .host), ("https://./", .host), ("https://a..b/", .host),
            ("https://-a.example/", .host), ("https://a.example\\@b.example/", .userinfo),
            ("https://a.example\\b/", .host), ("https://a b/", .host), ("https://a%2eb/", .host),
            ("https://[::1", .host), ("https://::1/", .host), ("https://[fe80::1%25eth0]/", .host),
            ("https://[]/", .host), ("https://[1234]/", .host), ("https://[::1]x/", .port),
            ("https://a.example\u{0}/", .host), ("https://a.example\r\n/", .host),
            ("https://münchen.example/", .foreignHost), ("https://a。example/", .foreignHost),
            ("https://a.example:0/", .port), ("https://a.example:65536/", .port),
            ("https://a.example:/", .port),
            ("https://a.example:-1/", .port), ("https://a.example:+1/", .port),
            ("https://a.example:8x/", .port),
            ("https://a.example/#x", .fragment), ("https://a.example#x", .fragment),
            ("https://a.example/%", .percent), ("https://a.example/%4", .percent),
            ("https://a.example/%zz", .percent),
            ("https://a.example/ x", .character(" ")), ("https://a.example/\r\nX: y", .character("  ")),
            ("https://a.example/é", .character("é")), ("https://a.example/\"", .character("\"")),
            ("https://a.example/{x}", .character("{")), ("https://a.example/<", .character("<")),
            ("https://a.example/\\", .character("\\")), ("https://a.example/\u{7F}", .character("\u{FFFD}")),
            ("https://a.example/" + String(repeating: "a", count: 2000), .tooLong),
        ])
    func refused(_ text: String, _ failure: WebAddress.Failure) {
        do throws(WebAddress.Failure) {
            let address = try WebAddress(text)
            Issue.record("read as \(address)")
        } catch {
            #expect(error == failure)
            #expect(!error.description.isEmpty)
        }
    }

    @Test("never traps, whatever it is read from")
    func noise() {
        let pieces = [
            "https", "http", "://", ":", "/", "[", "]", "@", ".", "%", "#", "?", "a", "1", "ü", "\r\n", "{",
            "",
        ]
        var seed: UInt64 = 1
        for _ in 0..<5_000 {
            var text = ""
            for _ in 0..<8 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(seed >> 33) % pieces.count]
            }
            guard let address = try? WebAddress(text) else { continue }
            #expect(!address.server.host.isEmpty && address.target.hasPrefix("/"))
            #expect((try? WebAddress(address.description)) == address)
        }
    }
}

@Suite("A web address with places")
struct WebAddressPatternTests {
    static let values: [WebAddressPattern.Place: String] = [
        .address: "anna+x@example.net", .mailing: "spring/2026 &1", .recipient: "r-42", .campaign: "spring",
    ]

    @Test(
        "is filled with what is known, encoded",
        arguments: [
            (
                "https://l.example/u/{recipient}?m={mailing}",
                "https://l.example/u/r-42?m=spring%2F2026%20%261"
            ),
            ("https://l.example/{address}", "https://l.example/anna%2Bx%40example.net"),
            (
                "https://l.example?a={address}&a={address}",
                "https://l.example/?a=anna%2Bx%40example.net&a=anna%2Bx%40example.net"
            ),
            ("https://l.example:8443/{campaign}/{recipient}", "https://l.example:8443/spring/r-42"),
        ])
    func filled(_ pattern: String, _ url: String) throws {
        #expect(try WebAddressPattern(pattern).filled(Self.values)?.description == url)
    }

    @Test(
        "is refused where it could lead elsewhere or says nothing of who unsubscribes",
        arguments: [
            ("https://{address}/", WebAddressPattern.Failure.placeInHost),
            ("https://{campaign}.l.example/{address}", .placeInHost),
            ("https://l.example{address}", .placeInHost),
            ("https://l.example:{recipient}/", .placeInHost), ("{address}", .placeInHost),
            ("{recipient}://l.example/", .placeInHost), ("https://l.example/", .noPlace),
            ("https://l.example/{mailing}", .noPlace), ("https://l.example/{email}", .unknownPlace("email")),
            ("https://l.example/{}", .unknownPlace("")),
            ("https://l.example/{address", .address(.character("{"))),
            ("https://l.example/address}", .address(.character("}"))),
            ("ftp://l.example/{address}", .address(.scheme)),
            ("https://u@l.example/{address}", .address(.userinfo)),
        ])
    func refused(_ text: String, _ failure: WebAddressPattern.Failure) {
        do throws(WebAddressPattern.Failure) {
            _ = try WebAddressPattern(text)
            Issue.record("read")
        } catch {
            #expect(error == failure)
            #expect(!error.description.isEmpty)
        }
    }

    @Test(
        "stays on its server and in its folder whatever is put in",
        arguments: [
            "@evil.example", "/../../admin", "//evil.example", "?x=y", "#x", "a b", "%2e%2e",
            "\r\nHost: evil", "ü", "\u{0}",
            "{address}", "\\evil",
        ])
    func hostile(_ value: String) throws {
        let pattern = try WebAddressPattern("https://l.example/u/{recipient}/x?m={mailing}")
        let address = try #require(pattern.filled([.recipient: value, .mailing: value]))
        #expect(address.server.host == "l.example")
        #expect(address.target.hasPrefix("/u/") && address.target.split(separator: "?").count == 2)
        let value = address.target.dropFirst(3).prefix { $0 != "?" }.dropLast(2)
        #expect(!value.contains("/") && value.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }

    @Test(
        "is not filled with nothing, with too much, or with a folder's name",
        arguments: ["", ".", "..", String(repeating: "a", count: 501)])
    func unfit(_ value: String) throws {
        let pattern = try WebAddressPattern("https://l.example/u/{recipient}")
        #expect(pattern.filled([.recipient: value]) == nil)
        #expect(pattern.filled([:]) == nil)
    }
}
