import Foundation

/// A receiver's check of a signature: the reference library of Standard Webhooks for Python where it is installed, else what
/// its text says, done with Python's own means.
enum Receiver {
    private static let script = """
        import base64, hashlib, hmac, json, sys
        call = json.load(sys.stdin)
        headers, body, secret = call["headers"], call["body"], call["secret"]
        try:
            from standardwebhooks import Webhook, WebhookVerificationError
            import standardwebhooks.webhooks as library
            from datetime import datetime, timezone
            class Then(datetime):
                @classmethod
                def now(cls, tz=None): return datetime.fromtimestamp(int(headers["webhook-timestamp"]), tz=timezone.utc)
            library.datetime = Then
            try:
                Webhook(secret).verify(body, headers)
                print("good")
            except WebhookVerificationError as error: print("bad", error)
        except ImportError:
            key = base64.b64decode(secret.removeprefix("whsec_"))
            text = headers["webhook-id"] + "." + headers["webhook-timestamp"] + "." + body
            wanted = "v1," + base64.b64encode(hmac.new(key, text.encode(), hashlib.sha256).digest()).decode()
            print("good" if wanted in headers["webhook-signature"].split(" ") else "bad")
        """

    static func verifies(_ request: FakeSystem.Request, secret: String) throws -> Bool {
        var headers: [String: String] = [:]
        for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
            headers[name] = request.field(name)
        }
        let call: [String: Any] = ["headers": headers, "body": request.body, "secret": secret]
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: JSONSerialization.data(withJSONObject: call))
        try input.fileHandleForWriting.close()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return said.hasPrefix("good")
    }
}
