import ArgumentParser
import FikaServer
import Glibc

/// The end of a command: a sentence on the standard error and an exit code.
enum Ending {
    /// To be thrown; the sentence is written at once.
    static func failure(_ sentence: String, _ status: ExitStatus) -> ExitCode {
        say("fikad: " + sentence)
        return ExitCode(status.rawValue)
    }

    /// A line on the standard error.
    static func say(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
