/// What is wrong with an input, and where.
struct InputFault: Error, CustomStringConvertible {
    let path: String
    /// From 1; 0 when it is the whole file.
    let line: Int
    let reason: String

    var description: String { line > 0 ? "\(path):\(line): \(reason)" : "\(path): \(reason)" }
}
