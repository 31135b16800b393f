import Foundation
import OpenSSL

/// Certificates made with `certs/make` for one run of the tests, and the `openssl` command.
enum Fixture {
    /// A CA with a server called localhost, 127.0.0.1 and ::1.
    static let home = made("home")
    /// Another CA with a server called other.example and *.wild.example as well.
    static let away = made("away", "other.example", "*.wild.example")

    static func server(_ directory: String) -> CertificateFiles {
        CertificateFiles(chain: directory + "/server.pem", key: directory + "/server.key")
    }

    /// The certificate for clients that `certs/make` makes.
    static func client(_ directory: String) -> CertificateFiles {
        CertificateFiles(chain: directory + "/client.pem", key: directory + "/client.key")
    }

    static func ca(_ directory: String) -> TLSContext.Trust { .file(directory + "/ca.pem") }

    /// A file with both CAs.
    static let bothCAs: String = {
        let text = [home, away].map { (try? String(contentsOfFile: $0 + "/ca.pem", encoding: .utf8)) ?? "" }
        return write(text.joined(), to: "both.pem")
    }()

    /// An RSA certificate from the CA at home with the same names as the server there.
    static let rsaTwin = issued("rsa", names: ["localhost"], key: "rsa:2048")

    /// A certificate from the CA at home. `key` is what `openssl req -newkey` understands.
    static func issued(_ label: String, names: [String], key: String = p256) -> CertificateFiles {
        let files = CertificateFiles(chain: "\(root)/\(label).pem", key: "\(root)/\(label).key")
        let list = names.map { "DNS:\($0)" }.joined(separator: ",")
        let extensions = write("subjectAltName=\(list)\n", to: label + ".ext")
        let request = "\(root)/\(label).csr"
        openssl("req -newkey \(key) -nodes -subj /CN=\(label) -keyout \(files.key) -out \(request)")
        openssl(
            "x509 -req -in \(request) -CA \(home)/ca.pem -CAkey \(home)/ca.key -set_serial 0x\(serial()) "
                + "-days 2 -extfile \(extensions) -out \(files.chain)")
        return files
    }

    static let p256 = "ec -pkeyopt ec_paramgen_curve:P-256"

    private static func serial() -> String {
        "1" + RandomBytes.make(8).map { String(Int($0) + 256, radix: 16) }.joined()
    }

    /// The server's certificate at home with its key behind a passphrase.
    static let encrypted: CertificateFiles = {
        let files = CertificateFiles(chain: home + "/server.pem", key: root + "/encrypted.key")
        openssl("pkey -in \(home)/server.key -aes256 -passout pass:secret -out \(files.key)")
        return files
    }()

    /// A self-signed certificate that was valid for an hour in 2020.
    static let expired: CertificateFiles = {
        let files = CertificateFiles(chain: root + "/expired.pem", key: root + "/expired.key")
        _ = write("", to: "index.txt")
        let settings = write(
            "[ca]\ndefault_ca=c\n[c]\ndatabase=\(root)/index.txt\nnew_certs_dir=\(root)\nrand_serial=yes\n"
                + "default_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n", to: "expired.cnf")
        openssl(
            "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=localhost "
                + "-keyout \(files.key) -out \(root)/expired.csr")
        openssl(
            "ca -config \(settings) -batch -notext -selfsign -keyfile \(files.key) -in \(root)/expired.csr "
                + "-startdate 20200101000000Z -enddate 20200101010000Z -out \(files.chain)")
        return files
    }()

    /// Writes a file below the fixture's folder and returns its path.
    static func write(_ text: String, to name: String) -> String {
        let path = root + "/" + name
        do {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            preconditionFailure("cannot write \(path): \(error)")
        }
        return path
    }

    /// Runs a command to its end, 30 seconds at most, and returns what it printed on both outputs.
    @discardableResult
    static func run(_ command: String, _ arguments: [String], input: String = "") -> (
        status: Int32, output: String
    ) {
        let process = Process()
        let (stdin, stdout) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: command)
        process.arguments = arguments
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = stdout
        do {
            try process.run()
        } catch {
            preconditionFailure("cannot run \(command): \(error)")
        }
        let watchdog = DispatchWorkItem { [id = process.processIdentifier] in _ = kill(id, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + 30, execute: watchdog)
        try? stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try? stdin.fileHandleForWriting.close()
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        watchdog.cancel()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    static let opensslPath = "/usr/bin/openssl"
    static let makePath = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("certs/make").path

    /// The folder of this run; it goes when the process ends.
    static let root: String = {
        let path = NSTemporaryDirectory() + "/porchlight-tls-\(ProcessInfo.processInfo.processIdentifier)"
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(atPath: Fixture.root) }
        return path
    }()

    private static func made(_ name: String, _ names: String...) -> String {
        let directory = root + "/" + name
        let (status, output) = run(makePath, [directory] + names)
        precondition(status == 0, "certs/make failed: \(output)")
        return directory
    }

    private static func openssl(_ arguments: String) {
        let (status, output) = run(opensslPath, arguments.split(separator: " ").map(String.init))
        precondition(status == 0, "openssl \(arguments) failed: \(output)")
    }
}
