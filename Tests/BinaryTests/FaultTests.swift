import Foundation
import Glibc
import Testing

@Suite("a disk that fails")
struct FaultTests {
    @Test(
        "a failed fsync is answered 451, nothing is kept, and the process ends; after a restart all is well")
    func failedSync() throws {
        let folder = try TemporaryFolder()
        let source = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "Faults/sync_fails.c"
        ).path
        let library = "\(folder.path)/sync_fails.so"
        let compiled = try run(["cc", "-shared", "-fPIC", "-o", library, source, "-ldl"])
        #expect(compiled.status == 0, "\(compiled.errors)")
        let trigger = "\(folder.path)/now"
        let gateway = try Gateway(
            outgoing: "{file: sent}", environment: ["LD_PRELOAD": library, "SYNC_FAILS": trigger])
        try gateway.start()
        let client = try Client(port: gateway.smtpPort)
        #expect(try client.deliver(from: "ann@client.example", mail(id: "before")).hasPrefix("250"))
        _ = FileManager.default.createFile(atPath: trigger, contents: nil)
        #expect(
            try client.deliver(from: "bob@client.example", mail(from: "bob@client.example", id: "during"))
                .hasPrefix("451 4.3.0"))
        #expect(gateway.waitForExit() != 0)
        #expect(gateway.log.contains("the store cannot be trusted any more"))
        try FileManager.default.removeItem(atPath: trigger)
        try gateway.start()
        defer { gateway.kill() }
        #expect(try gateway.stored("before@client.example").count == 1)
        #expect(
            try Client(port: gateway.smtpPort).deliver(
                from: "cyd@client.example", mail(from: "cyd@client.example")
            ).hasPrefix("250"))
    }

    @Test(
        "a full disk is answered 452 4.3.1, keeps what was accepted, and serves again when there is room",
        .enabled(if: geteuid() == 0, "mounting a small disk needs root"))
    func fullDisk() throws {
        let folder = try TemporaryFolder()
        let disk = "\(folder.path)/data"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
        let mounted = try run(["mount", "-t", "tmpfs", "-o", "size=8m,mode=0700", "tmpfs", disk])
        try #require(mounted.status == 0, "a small disk cannot be mounted here: \(mounted.errors)")
        defer { _ = try? run(["umount", "-l", disk]) }
        let gateway = try Gateway(
            outgoing: "{file: sent}",
            extra: "acknowledge_unauthenticated: true\nlimits: {message_size: 1600KB}\n", folder: folder)
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        #expect(try client.deliver(from: "ann@client.example", mail(id: "first")).hasPrefix("250"))
        let filler = "\(disk)/filler"
        try run(["sh", "-c", "dd if=/dev/zero of=\(filler) bs=64k 2>/dev/null"])
        let large = mail(
            from: "bob@client.example", id: "large",
            body: String(repeating: String(repeating: "x", count: 70) + "\r\n", count: 20_000))
        #expect(try client.deliver(from: "bob@client.example", large).hasPrefix("452 4.3.1"))
        try FileManager.default.removeItem(atPath: filler)
        #expect(try client.deliver(from: "bob@client.example", large).hasPrefix("250"))
        #expect(try gateway.stored("first@client.example").count == 1)
        #expect(try gateway.stored("large@client.example").count == 1)
    }
}
