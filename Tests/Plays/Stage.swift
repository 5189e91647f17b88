package import FikaCore

/// Where a play is performed: values in memory, or a daemon behind sockets.
package protocol Stage {
    /// What an operator does before or between the scenes; whether the rules let it.
    @discardableResult
    mutating func prepare(_ command: Command) async throws -> Bool
    mutating func connect(_ actor: String) async throws
    /// A line without its end.
    mutating func send(_ line: String, by actor: String) async throws
    /// The next line without its end; nil: nothing comes any more.
    mutating func receive(by actor: String) async throws -> String?
    /// Sends a file to a link of one's own, by HTTP or as if; whether it was taken.
    mutating func upload(_ file: Play.File, to link: String, by actor: String) async throws -> Bool
    mutating func disconnect(_ actor: String) async throws
}
