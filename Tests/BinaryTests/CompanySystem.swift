import Foundation
import Glibc

/// A company's own system on loopback: answers each POST as it is told, and remembers what it was asked.
final class CompanySystem {
    let port: Int
    private let process: Process
    private let folder: TemporaryFolder

    private static let script = """
        import http.server, json, sys, time
        status, delay, answer = int(sys.argv[1]), float(sys.argv[2]), sys.argv[3].encode()
        class System(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
                with open(sys.argv[4], "a") as file:
                    file.write(json.dumps({"path": self.path, "body": body, "signed": "webhook-signature" in self.headers}) + "\\n")
                time.sleep(delay)
                try:
                    self.send_response(status)
                    self.send_header("Content-Length", str(len(answer)))
                    self.end_headers()
                    self.wfile.write(answer)
                except OSError: pass
            def log_message(self, *_): pass
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), System)
        print(server.server_port, flush=True)
        server.serve_forever()
        """

    init(status: Int = 200, delay: Double = 0, answer: String = "{}") throws {
        folder = try TemporaryFolder()
        process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c", CompanySystem.script, String(status), String(delay), answer,
            "\(folder.path)/asked",
        ]
        let out = Pipe()
        process.standardOutput = out
        process.standardInput = FileHandle.nullDevice
        try process.runUnblocked()
        let line = String(decoding: out.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.prefix { $0 != "\n" }) else { throw HarnessFailure("no system: \(line)") }
        self.port = port
    }

    deinit { end() }

    func end() {
        guard process.isRunning else { return }
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// What it was asked, a line of JSON each.
    var asked: [String] {
        let text = (try? String(contentsOfFile: "\(folder.path)/asked", encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }
}
