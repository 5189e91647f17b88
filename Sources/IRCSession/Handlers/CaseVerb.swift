import FikaCore

/// A verb of CASE: `CASE OPEN …`. Its row is all there is of it: what to type, what it does, and what it asks the rules
/// for. Every door reads it here: the wire, plain words, HELP.
///
/// A body knows the one who asks and not the session. What has to be remembered until the answer comes is the `Purpose`
/// of what it asks for, and the settlement makes batches and pages of it (`ClientSession+Concluding`).
struct CaseVerb: Sendable {
    typealias Body = @Sendable (_ words: [String], _ viewer: Viewer) -> Answer
    /// Puts in what people leave out and programs write as `*`.
    typealias Completion = @Sendable (_ words: [Substring]) -> [Substring]

    let name: String
    /// At least one.
    let forms: [VerbForm]
    private let completion: Completion
    private let body: Body

    init(_ name: String, forms: [VerbForm], completing: @escaping Completion = { $0 }, _ body: @escaping Body) {
        precondition(!forms.isEmpty, "A verb is typed somehow.")
        self.name = name
        self.forms = forms
        completion = completing
        self.body = body
    }

    init(
        _ name: String, _ usage: String, _ sentence: String, completing: @escaping Completion = { $0 },
        _ body: @escaping Body
    ) {
        self.init(name, forms: [VerbForm(usage, sentence)], completing: completing, body)
    }

    func answer(_ words: [String], _ viewer: Viewer) -> Answer {
        guard words.count >= forms.map(\.parametersMin).min() ?? 0 else {
            return Handlers.needsMore("CASE", viewer, [name])
        }
        return body(words, viewer)
    }

    /// The parameters behind its name, of what was said in plain words.
    func parameters(of words: [Substring]) -> [String] {
        let words = completion(words)
        let parameters = (forms.first { $0.fits(words) } ?? forms[0]).parameters(of: words)
        return takesLines ? parameters : parameters.map(\.onOneLine)
    }

    /// Texts of several lines are for what is kept or said as a message; everything else is told on a line.
    private var takesLines: Bool { name == "FILE" || name == "ANSWER" }

    /// What to type, whichever form is meant.
    var usage: String { usages.joined(separator: ", or ") }

    private var usages: [String] {
        forms.map { form in "CASE \(name)" + (form.usage.isEmpty ? "" : " " + form.usage) }
    }

    /// What HELP shows of it, a line for each form.
    var help: [String] {
        zip(usages, forms).map { usage, form in usage + ": " + form.sentence }
    }

    static let all = CaseTopic.allCases.flatMap(\.verbs)
    static let table = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
