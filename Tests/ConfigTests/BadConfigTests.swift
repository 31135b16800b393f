import Config
import Foundation
import Support
import Testing

/// A folder of `Tests/BadConfigs` as Config sees it.
func configFiles(_ name: String) -> ConfigFiles {
    let folder = testData("BadConfigs/\(name)")
    return ConfigFiles(
        text: { path in
            (try? Data(contentsOf: folder.appendingPathComponent(path))).map {
                String(decoding: $0, as: UTF8.self)
            }
        },
        names: { path in
            ((try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(path).path))
                ?? []).sorted()
        })
}

struct BadConfigTests {
    static let names = (try? testNames("BadConfigs")) ?? []

    @Test("the configurations are found")
    func count() { #expect(BadConfigTests.names.count >= 45) }

    @Test("every problem is reported with its place, and nothing else", arguments: names)
    func problems(_ name: String) throws {
        let configuration = readConfiguration(main: "porchlight.yaml", configFiles(name))
        let found = configuration.problems.map(\.description)
        let expected = try testText("BadConfigs/\(name)/expected").split(separator: "\n").map(String.init)
        #expect(found == expected)
        #expect((configuration.settings != nil) == configuration.problems.allSatisfy(\.isWarning))
        for problem in configuration.problems {
            #expect(problem.file.hasSuffix(".yaml") || problem.file.hasSuffix(".mustache"))
            #expect(!problem.message.contains("\n"))
        }
    }

    @Test("a main file that is not there is the one problem")
    func missing() {
        let configuration = readConfiguration(main: "nowhere.yaml", configFiles("01-good"))
        #expect(
            configuration.problems.map(\.description) == [
                "nowhere.yaml: error: the file cannot be read; name the right one with --config FILE"
            ])
        #expect(configuration.settings == nil)
    }
}
