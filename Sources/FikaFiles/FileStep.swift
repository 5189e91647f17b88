/// The steps in which a file comes to be there. A process may end at any of them, and tests end it there.
enum FileStep: String, CaseIterable, Sendable {
    /// The draft is there, and empty.
    case begun
    /// A piece more of it was written.
    case written
    /// Its bytes are on the disk itself.
    case synchronized
    /// The folder of its digest is there.
    case placed
    /// It has the name of its digest.
    case renamed
    /// The name is on the disk itself.
    case kept
}
