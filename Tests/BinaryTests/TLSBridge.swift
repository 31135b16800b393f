import Foundation
import Glibc

/// A TLS client of another make (Python's) that carries what a test says: octets on its socket go out encrypted.
final class TLSBridge {
    /// What a test asks of it.
    struct Wish {
        /// Says EHLO and STARTTLS first.
        var startsTLS = false
        /// Files of a client certificate and its key.
        var certificate: (chain: String, key: String)?
        /// The name for SNI.
        var name = "localhost"
        /// Octets before all else, in clear: a proxy's header.
        var before: [UInt8] = []
        /// Sends close_notify in the same segment as the end of a message.
        var closesBehindDot = false
    }

    let socket: LineSocket
    private let process = Process()
    private let folder: TemporaryFolder

    private static let script = """
        import select, socket, ssl, sys, os
        port, starttls, cert, key, name, before, closing = sys.argv[1:8]
        wire = socket.create_connection(("127.0.0.1", int(port)), 10)
        wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        wire.sendall(bytes.fromhex(before))
        if starttls:
            file = wire.makefile("rb", buffering=0)
            def reply():
                while file.readline()[3:4] == b"-": pass
            reply(); wire.sendall(b"EHLO bridge.example\\r\\n"); reply(); wire.sendall(b"STARTTLS\\r\\n"); reply()
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        if cert: context.load_cert_chain(cert, key)
        into, out = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = context.wrap_bio(into, out, server_hostname=name)
        test = socket.socket(fileno=os.dup(0))
        def flush():
            data = out.read()
            if data: wire.sendall(data)
        def fill():
            data = wire.recv(65536)
            if data: into.write(data)
            else: into.write_eof()
            return data
        while True:
            try:
                tls.do_handshake(); flush(); break
            except ssl.SSLWantReadError:
                flush()
                if not fill(): sys.exit("closed in the handshake")
        def close():
            try: tls.unwrap()
            except ssl.SSLError: pass
            flush()
        def drain():
            while True:
                try: data = tls.read(65536)
                except ssl.SSLWantReadError: return True
                except ssl.SSLError: return False
                if not data: return False
                test.sendall(data)
        isOpen = drain()
        sources = [wire, test]
        while isOpen:
            for source in select.select(sources, [], [])[0]:
                if source is test:
                    data = test.recv(65536)
                    if not data:
                        sources.remove(test); close(); continue
                    tls.write(data)
                    if closing and data.endswith(b"\\r\\n.\\r\\n"): close()
                    flush()
                else:
                    data = fill()
                    isOpen = drain() and bool(data)
        test.shutdown(socket.SHUT_WR)
        """

    init(port: Int, _ wish: Wish = Wish()) throws {
        folder = try TemporaryFolder()
        var pair: [Int32] = [0, 0]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0 else {
            throw HarnessFailure("no pair of sockets")
        }
        _ = fcntl(pair[0], F_SETFD, FD_CLOEXEC)
        socket = LineSocket(descriptor: pair[0])
        socket.wait(atMost: 10)
        let errors = "\(folder.path)/errors"
        _ = FileManager.default.createFile(atPath: errors, contents: nil)
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c", TLSBridge.script, String(port), wish.startsTLS ? "yes" : "",
            wish.certificate?.chain ?? "", wish.certificate?.key ?? "", wish.name,
            wish.before.map { String(format: "%02x", $0) }.joined(), wish.closesBehindDot ? "yes" : "",
        ]
        process.standardInput = FileHandle(fileDescriptor: pair[1], closeOnDealloc: false)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.runUnblocked()
        close(pair[1])
    }

    deinit { process.end() }

    /// What Python said of a failure.
    var errors: String { (try? String(contentsOfFile: "\(folder.path)/errors", encoding: .utf8)) ?? "" }
}
