/// One piece of a Mustache template.
struct TemplateNode: Sendable {
    enum Content: Sendable {
        case text(String)
        case variable(String, isRaw: Bool)
        case section(String, isInverted: Bool, [TemplateNode])
        /// `{{$name}}…{{/name}}`: what a layout shows where nothing else is given for it, or what is given
        /// for it.
        case block(String, [TemplateNode])
        /// `{{>name}}`
        case partial(String)
        /// `{{<name}}…{{/name}}`: a partial whose blocks are filled.
        case layout(String, [TemplateNode])
    }
    let content: Content
    let place: TemplatePlace
    /// Whether its tag stood alone on its line, which then is none of the text's.
    var isAlone = false
}

/// A template as it was written, its tags told apart but not yet checked against what may be named.
struct TemplateTree: Sendable {
    let nodes: [TemplateNode]
    let problems: [TemplateProblem]
    let file: String

    /// Octets of one template that are read: a mail has a few thousand.
    static let longest = 131_072
    /// Sections, blocks and layouts inside each other.
    static let deepest = 32
}
