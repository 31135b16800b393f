/// A text of the admin's, in one or more languages.
package struct LocalText: Sendable, Equatable {
    package let byLanguage: [Language: String]
    /// Said in languages that have none of their own. Never empty.
    package let fallback: String

    package init(_ fallback: String, _ byLanguage: [Language: String] = [:]) {
        (self.fallback, self.byLanguage) = (fallback, byLanguage)
    }

    package subscript(language: Language) -> String { byLanguage[language] ?? fallback }
}
