/// A case that a thread may belong to.
package struct OpenCase: Sendable, Equatable {
    package var title: String
    package var description: String
    /// The name of its case type, or other words it is sorted under.
    package var kind: String
    /// Who opened it and who works on it, under the names they speak by.
    package var people: [String]
    package var language: Language
    /// When it was opened, in seconds since any moment that is the same for all.
    package var time: Int64

    package init(
        title: String, description: String = "", kind: String = "", people: [String] = [], language: Language,
        time: Int64
    ) {
        self.title = title
        self.description = description
        self.kind = kind
        self.people = people
        self.language = language
        self.time = time
    }
}
