import Foundation
import Glibc
import Testing

@Suite("a disk that runs full", .enabled(if: geteuid() == 0, "mounting a small disk needs root"))
struct DiskTests {
    private let settings = "acknowledge_unauthenticated: true\nlimits: {message_size: 1600KB}\n"

    /// Of so many octets, about.
    private func message(_ size: Int, id: String) -> [UInt8] {
        Array(
            mail(
                id: id, body: String(repeating: String(repeating: "x", count: 98) + "\r\n", count: size / 100)
            ).utf8)
    }

    private func begin(_ client: Client, _ hello: String, recipients: [String]) throws {
        try client.say(hello)
        #expect(try client.address(to: recipients).hasPrefix("250"))
        #expect(try client.say("DATA").hasPrefix("354"))
    }

    @Test("with little room MAIL is answered 452, /readyz says why, and service returns by itself")
    func nearlyFull() throws {
        let disk = try SmallDisk()
        let gateway = try Gateway(extra: settings, http: true, folder: disk.folder)
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        #expect(try client.deliver(from: "ann@client.example", mail(id: "first")).hasPrefix("250"))
        try disk.fill(leaving: 2_000_000)
        #expect(try client.say("MAIL FROM:<bob@client.example>").hasPrefix("452 4.3.1"))
        let page = try httpGet("/readyz", port: gateway.httpPort)
        #expect(page.status == 503)
        #expect(page.body == "the disk of the data directory has less than 3200000 octets left\n")
        #expect(try httpGet("/healthz", port: gateway.httpPort).status == 200)
        #expect(try gateway.stored("first@client.example").count == 1, "what is kept can still be read")
        let doctor = try gateway.command("doctor")
        #expect(doctor.output.contains("mail is answered 452 below 3 MB"), "\(doctor.output)")
        try disk.makeRoom()
        #expect(
            try client.deliver(from: "bob@client.example", mail(from: "bob@client.example")).hasPrefix("250"))
        #expect(try httpGet("/readyz", port: gateway.httpPort).status == 200)
    }

    @Test(
        "a disk that is full by the end of a message is answered 452, keeps no part of it, and takes it later",
        arguments: [200_000, 1_500_000])
    func fullAtTheEnd(size: Int) throws {
        let disk = try SmallDisk()
        let gateway = try Gateway(extra: settings, folder: disk.folder)
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        let message = message(size, id: "large")
        try begin(client, "RSET", recipients: ["replies@campaign.example"])
        try disk.fill()
        try client.socket.send(message + Array(".\r\n".utf8))
        let refusal = try client.reply().last ?? ""
        #expect(refusal.hasPrefix("452 4.3.1"), "\(refusal)")
        #expect(gateway.isRunning)
        #expect(gateway.spooled.isEmpty)
        try disk.makeRoom()
        try begin(client, "RSET", recipients: ["replies@campaign.example"])
        try client.socket.send(message + Array(".\r\n".utf8))
        #expect(try client.reply().last?.hasPrefix("250") == true)
        #expect(try gateway.stored("large@client.example").count == 1)
    }

    @Test("over LMTP each recipient is told that there is no room", arguments: [200_000, 1_500_000])
    func perRecipient(size: Int) throws {
        let disk = try SmallDisk()
        let gateway = try Gateway(
            extra: settings + "lmtp: {listen: [\(disk.folder.path)/lmtp]}\n", folder: disk.folder)
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(LineSocket(path: gateway.places("lmtp")[0]), hello: nil)
        try begin(
            client, "LHLO mx.test",
            recipients: ["replies@campaign.example", "replies+again@campaign.example"])
        try disk.fill()
        try client.socket.send(message(size, id: "large") + Array(".\r\n".utf8))
        for _ in 0..<2 { #expect(try client.reply().last?.hasPrefix("452 4.3.1") == true) }
        #expect(try client.say("NOOP").hasPrefix("250 2.0.0"))
    }
}
