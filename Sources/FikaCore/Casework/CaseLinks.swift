/// The cases that a case belongs with, by number, as far as the one who reads may know of them.
package struct CaseLinks: Sendable, Equatable {
    package var main: String?
    package var parts: [String] = []
    package var related: [String] = []

    package static let none = CaseLinks()
}
