/// Work on cases; cases are named by their number.
package enum CaseCommand: Sendable, Equatable {
    /// The configuration's templates, at start and at reload; unchanged ones do nothing.
    case defineType(CaseType)
    /// `confidentiality` nil: that of the type. The one who opens becomes the handler.
    case open(type: String, title: String, confidentiality: Confidentiality?)
    case setStatus(number: String, to: String)
    /// `waives`: although consultations are open.
    case close(number: String, result: String, waives: Bool = false)
    case assign(number: String, account: String, role: CaseFile.Role)
    case unassign(number: String, account: String)
    case filing(FilingCommand)
    case act(number: String, CaseAction)
    /// Gives the file out of the house, as far as an account may have it; `reader` nil: for the archive, all of it.
    case export(number: String, reason: String, reader: String?)
}
