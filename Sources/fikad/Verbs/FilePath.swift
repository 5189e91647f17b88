import Foundation

/// Paths as this process sees them.
enum FilePath {
    /// The daemon in its own folder would take a relative path for another.
    static func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }

    /// This program's file.
    static var ownProgram: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    }

    /// Where this program is.
    static var ownFolder: String {
        ownProgram.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    }
}
