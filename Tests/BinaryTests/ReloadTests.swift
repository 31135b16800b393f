import Foundation
import Glibc
import Testing

@Suite("reading the configuration again")
struct ReloadTests {
    private func reload(_ gateway: Gateway) throws {
        let count = gateway.log.components(separatedBy: "notice reloaded").count
        gateway.signal(SIGHUP)
        try waitUntil("the reload") { gateway.log.components(separatedBy: "notice reloaded").count > count }
    }

    @Test("changed limits are in force for new sessions; those that are open keep theirs")
    func limits() throws {
        let gateway = try Gateway(
            extra: "acknowledge_unauthenticated: true\nlimits: {errors: 5, message_size: 1MB}\n")
        try gateway.start()
        defer { gateway.kill() }
        let old = try Client(port: gateway.smtpPort)
        try gateway.edit(
            "errors: 5, message_size: 1MB", "errors: 1, message_size: 100KB, connections_per_address: 2")
        try reload(gateway)
        for _ in 0..<3 { #expect(try old.say("NONSENSE").hasPrefix("500")) }
        let new = try Client(port: gateway.smtpPort)
        #expect(try new.say("MAIL FROM:<ann@client.example> SIZE=200000").hasPrefix("552 5.3.4"))
        #expect(try Client(port: gateway.smtpPort, hello: false).greeting.hasPrefix("421 4.7.0"))
        #expect(try new.say("NONSENSE").hasPrefix("421 4.7.0 Too many errors"))
    }

    @Test("relays that are listed, or no longer, are known at once by new sessions")
    func relays() throws {
        let gateway = try Gateway(extra: "relays: [{networks: [192.0.2.1], authserv_id: mx.test}]\n")
        try gateway.start()
        defer { gateway.kill() }
        func answer() throws -> String {
            String(try Client(port: gateway.smtpPort).say("MAIL FROM:<ann@client.example>").prefix(9))
        }
        #expect(try answer() == "550 5.7.1")
        try gateway.edit("192.0.2.1", "127.0.0.1")
        try reload(gateway)
        #expect(try answer() == "250 2.1.0")
        try gateway.edit("127.0.0.1]", "192.0.2.1]")
        try reload(gateway)
        #expect(try answer() == "550 5.7.1")
    }

    @Test("what needs a restart is named, and the rest is taken")
    func listeners() throws {
        let gateway = try Gateway()
        try gateway.start()
        defer { gateway.kill() }
        try gateway.edit(
            "smtp: {listen: [\"127.0.0.1:0\"]}", "smtp: {listen: [\"127.0.0.1:0\", \"127.0.0.1:0\"]}")
        try reload(gateway)
        #expect(gateway.log.contains("listeners and the data directory change only with a restart"))
    }

    @Test("a second gateway on the same data directory refuses, and the first goes on")
    func second() throws {
        let gateway = try Gateway()
        try gateway.start()
        defer { gateway.kill() }
        try gateway.folder.write(
            try String(contentsOfFile: gateway.configPath, encoding: .utf8), to: "second.yaml")
        let second = try run([porchlightPath, "serve", "--config", "\(gateway.folder.path)/second.yaml"])
        #expect(second.status == 1)
        #expect(second.errors.contains("another porchlight serves from \(gateway.folder.path)/data"))
        #expect(
            try Client(port: gateway.smtpPort).deliver(from: "ann@client.example", mail()).hasPrefix("250"))
        #expect(try gateway.command("queue", "list").status == 0, "its socket is still there")
    }
}
