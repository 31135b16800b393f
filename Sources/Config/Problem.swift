/// Something wrong in the configuration: where, what was found, what was expected, what to do.
package struct Problem: Error, Sendable, Equatable {
    /// Path as the admin named it.
    package let file: String
    /// From 1; 0 where the whole file is meant.
    package let line: Int
    package let column: Int
    package let message: String
    /// Whether serving is possible all the same.
    package let isWarning: Bool

    package init(file: String, line: Int = 0, column: Int = 0, message: String, isWarning: Bool = false) {
        (self.file, self.line, self.column) = (file, line, column)
        (self.message, self.isWarning) = (message, isWarning)
    }

    /// `porchlight.yaml:3:7: error: …`
    package var description: String {
        let place = line > 0 ? "\(file):\(line):\(column)" : file
        return "\(place): \(isWarning ? "warning" : "error"): \(message)"
    }
}
