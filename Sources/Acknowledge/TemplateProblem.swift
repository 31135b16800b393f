/// Something wrong in a template, for the person who writes it.
package struct TemplateProblem: Sendable, Hashable {
    /// As `WordsSource.file`; empty where it is about no file.
    package var file: String
    /// Lines and columns count from 1; columns in characters.
    package var line: Int
    package var column: Int
    package var message: String
    /// It can be used all the same.
    package var isWarning = false

    init(_ place: TemplatePlace, _ message: String, isWarning: Bool = false) {
        (file, line, column) = (place.file, place.line, place.column)
        (self.message, self.isWarning) = (message, isWarning)
    }
}

/// Where something stands in a template.
struct TemplatePlace: Sendable, Hashable {
    var file: String
    var line = 1
    var column = 1
}
