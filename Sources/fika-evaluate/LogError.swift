/// A file that cannot be used, with the reason for people.
struct LogError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
