import Foundation
import Glibc

/// A system on loopback that takes webhooks: verifies each signature with Python's own means, and remembers what came.
final class WebhookReceiver {
    struct Call: Decodable {
        var id: String
        var type: String
        var subject: String?
        var sequence: String?
        var isSigned: Bool
        var status: Int
    }

    let port: Int
    let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    private let process: Process
    private let folder: TemporaryFolder

    private static let script = """
        import base64, hashlib, hmac, http.server, json, random, sys, threading
        path, secret, refuse = sys.argv[1], sys.argv[2], float(sys.argv[3])
        key = base64.b64decode(secret.removeprefix("whsec_"))
        lock = threading.Lock()
        class System(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                field = lambda name: self.headers.get("webhook-" + name, "")
                signed = (field("id") + "." + field("timestamp") + ".").encode() + body
                wanted = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
                event = json.loads(body)
                status = 500 if random.random() < refuse else 200
                with lock, open(path, "a") as file:
                    file.write(json.dumps({"id": field("id"), "type": event["type"], "subject": event.get("subject"),
                        "sequence": event.get("sequence"), "isSigned": wanted in field("signature").split(" "),
                        "status": status}) + "\\n")
                try:
                    self.send_response(status)
                    self.send_header("Content-Length", "2")
                    self.end_headers()
                    self.wfile.write(b"ok")
                except OSError: pass
            def log_message(self, *_): pass
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), System)
        print(server.server_port, flush=True)
        server.serve_forever()
        """

    /// - Parameter refuse: how often it answers 500, by chance: 0 to 1.
    init(refuse: Double = 0) throws {
        folder = try TemporaryFolder()
        process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c", WebhookReceiver.script, "\(folder.path)/calls", secret, String(refuse),
        ]
        let out = Pipe()
        process.standardOutput = out
        process.standardInput = FileHandle.nullDevice
        try process.runUnblocked()
        let line = String(decoding: out.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.prefix { $0 != "\n" }) else { throw HarnessFailure("no receiver: \(line)") }
        self.port = port
    }

    deinit {
        guard process.isRunning else { return }
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    var calls: [Call] {
        let text = (try? String(contentsOfFile: "\(folder.path)/calls", encoding: .utf8)) ?? ""
        return text.split(separator: "\n").compactMap {
            try? JSONDecoder().decode(Call.self, from: Data($0.utf8))
        }
    }

    /// A line of porchlight.yaml that names it; its secret is in `crm.secret`.
    func setting(events: String = "[reply.kept]") -> String {
        "webhooks: [{name: crm, url: \"http://127.0.0.1:\(port)/hook\", secret_file: crm.secret, allow_private: true, events: \(events)}]\n"
    }
}
