/// Why the demonstration could not go on, as a sentence for the one who started it.
struct DemoFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
