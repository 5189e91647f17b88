/// Why a grant or a consultation cannot be had.
package enum AccessRefusal: Sendable, Equatable {
    /// Neither a grant nor a consultation of this key, as far as the asker may know.
    case noSuchGrant(String)
    case noSuchRequest(Int)
    case consultationIsOver(String)
    /// Only the consulted answers, and asks for more.
    case notTheConsulted(String)
    case emptySlice
    case endNotAhead
    case endTooFar(days: Int)
    /// A guest is written to in a consultation, by those who are in it.
    case guestIsApart(String)
}
