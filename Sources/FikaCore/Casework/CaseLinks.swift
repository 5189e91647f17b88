/// What a case leads to, as far as the one who reads may know of it: cases by number, and what is kept beside the file.
package struct CaseLinks: Sendable, Equatable {
    package var main: String?
    package var parts: [String] = []
    package var related: [String] = []
    package var documents: [Document] = []
    package var consultations: [Consultation] = []

    package static let none = CaseLinks()
}
