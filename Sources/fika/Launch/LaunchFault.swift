/// Why the program does not even begin: a sentence that says what to do, and how to end.
struct LaunchFault: Error, Equatable, CustomStringConvertible {
    let description: String
    let status: ExitStatus

    init(_ description: String, _ status: ExitStatus = .usage) {
        self.description = description
        self.status = status
    }
}
