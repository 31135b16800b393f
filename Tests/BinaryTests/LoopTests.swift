import Foundation
import Testing

@Suite("machines that answer our acknowledgement")
struct LoopTests {
    @Test("500 answers without any sign of a machine to one acknowledgement: none of them is acknowledged")
    func silentResponder() throws {
        let smarthost = try FakeSmarthost()
        let gateway = try Gateway(outgoing: smarthost.outgoing)
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        try client.deliver(from: "ann@client.example", mail(id: "reply"))
        try waitUntil("the acknowledgement") { smarthost.received.count == 1 }
        let ours = try #require(smarthost.received[0].field("Message-ID"))
        for number in 0..<500 {
            let answer = try client.deliver(
                from: "ann@client.example",
                mail(
                    subject: "Re: Automatic reply: Re: spring", id: "loop-\(number)",
                    fields: ["In-Reply-To: \(ours)"],
                    body: "We have your message \(number), ticket \(number * 7)."))
            #expect(answer.hasPrefix("250"))
        }
        let list = try gateway.json([Conversation].self, "queue", "list")
        #expect(list.map(\.replies) == [501])
        #expect(try gateway.json([OutboxRow].self, "outbox", "list", "--state", "sent").count == 1)
        #expect(smarthost.received.count == 1)
    }
}
