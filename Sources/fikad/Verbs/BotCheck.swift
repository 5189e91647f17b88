import FikaServer
import Foundation

/// Has a bot's own program look at its settings, which nobody else knows the rules of (`--check`).
struct BotCheck {
    /// So long it may take; then it is said that it did not answer.
    static let secondsMax = 10.0
    /// Bytes of what it says that are shown.
    static let wordsBytesMax = 8 * 1024

    private let programsFolder: String

    init(_ bots: Configuration.Bots) {
        programsFolder = bots.programsFolder ?? FilePath.ownFolder
    }

    /// What a bot's program says of its manifest.
    struct Report {
        /// With these it does not start.
        var complaints: [String] = []
        /// Worth a look all the same.
        var remarks: [String] = []
    }

    func report(on manifest: BotManifest) -> Report {
        let path = manifest.programPath(in: programsFolder)
        guard FileManager.default.isExecutableFile(atPath: path) else {
            return Report(complaints: ["\(manifest.path): there is no program \(path)"])
        }
        let (process, words) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["--check", "--manifest", manifest.path]
        process.environment = ["PATH": "/usr/bin:/bin"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = words
        do { try process.run() } catch { return Report(complaints: ["\(path): cannot be started"]) }
        let end = Date().addingTimeInterval(Self.secondsMax)
        // A verb of the command line has nothing else to do meanwhile.
        while process.isRunning, Date() < end { Thread.sleep(forTimeInterval: 0.02) }
        guard !process.isRunning else {
            kill(process.processIdentifier, SIGKILL)
            return Report(
                complaints: ["\(path): did not look at its settings (--check) within \(Int(Self.secondsMax)) seconds"])
        }
        let bytes = words.fileHandleForReading.availableData.prefix(Self.wordsBytesMax)
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
        guard process.terminationStatus != 0 else { return Report(remarks: lines) }
        return Report(
            complaints: lines.isEmpty ? ["\(path): --check ended with \(process.terminationStatus)"] : lines)
    }
}
