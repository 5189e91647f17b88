import FikaCore

/// A verb of CASE: `CASE OPEN …`.
struct CaseVerb: Sendable {
    typealias Body = @Sendable (_ parameters: [String], _ viewer: Viewer) -> Answer

    let name: String
    let parametersMin: Int
    /// How many words stand before free text, for those who write without a `:`; nil: there is none.
    let wordsBeforeText: Int?
    private let body: Body

    init(_ name: String, parametersMin: Int = 0, wordsBeforeText: Int? = nil, _ body: @escaping Body) {
        self.name = name
        self.parametersMin = parametersMin
        self.wordsBeforeText = wordsBeforeText
        self.body = body
    }

    func answer(_ parameters: [String], _ viewer: Viewer) -> Answer {
        guard parameters.count >= parametersMin else { return Handlers.needsMore("CASE", viewer, [name]) }
        return body(parameters, viewer)
    }

    static let all = Handlers.caseReading + Handlers.caseWork + Handlers.caseActions + Handlers.caseFiles
    static let table = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
