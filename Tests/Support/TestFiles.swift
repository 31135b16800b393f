package import Foundation

/// A file or folder below `Tests`, found from the source file of the caller (`Tests/<Target>/<File>.swift`).
package func testData(_ path: String, from source: String = #filePath) -> URL {
    URL(fileURLWithPath: source).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent(path)
}

/// The names in a folder below `Tests`, sorted.
package func testNames(_ folder: String, suffix: String = "", from source: String = #filePath) throws
    -> [String]
{
    try FileManager.default.contentsOfDirectory(atPath: testData(folder, from: source).path)
        .filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }.sorted()
}

/// The octets of a file below `Tests`.
package func testBytes(_ path: String, from source: String = #filePath) throws -> [UInt8] {
    Array(try Data(contentsOf: testData(path, from: source)))
}

package func testText(_ path: String, from source: String = #filePath) throws -> String {
    String(decoding: try testBytes(path, from: source), as: UTF8.self)
}
