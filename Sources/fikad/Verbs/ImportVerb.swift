import ArgumentParser
import FikaServer
import Foundation

struct ImportVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Put old logs into a channel, with their times and authors.",
        discussion: "The channel must exist; a community's does (fikad community create).")

    /// Spelled out, because `auto` is no format.
    static let formats = ["auto"] + LogFormat.allCases.map(\.rawValue)

    @Argument(help: "The channel, with its #.") var channel: String
    @Argument(help: "Log files, oldest first.", completion: .file()) var files: [String]
    @Option(help: "One of \(formats.joined(separator: ", ")).", completion: .list(formats)) var format = "auto"
    @Option(help: "The day of the first line, for logs that do not tell it.") var date: String?
    @Option(help: "How far the log's clock is ahead of UTC, as +01:00.") var timezone = "+00:00"
    @Flag(help: "Take a file that was imported into this channel before.") var again = false
    @OptionGroup var place: Place

    mutating func validate() throws {
        guard Self.formats.contains(format) else {
            throw ValidationError("--format is one of \(Self.formats.joined(separator: ", ")).")
        }
        guard date.map({ LogDay(iso: $0) != nil }) ?? true else {
            throw ValidationError("--date is a day such as 2026-11-22.")
        }
        guard TimeOffset.minutes(timezone) != nil else {
            throw ValidationError("--timezone is an offset such as +01:00.")
        }
        guard !files.isEmpty else { throw ValidationError("Name at least one file.") }
    }

    func run() async throws {
        let logs = try files.map(read)
        let journal = ImportJournal(folder: try place.read().0.server.dataFolder)
        try await FrontDesk(place: place).open { office in
            for (name, fingerprint, log) in logs {
                if !again, journal.holds(fingerprint, channel: channel) {
                    print("\(name): is in \(channel) already; --again takes it once more.")
                    continue
                }
                let answer = await LogImport(office: office, channel: channel).send(log.lines)
                if case .failed = answer { try FrontDesk.show(answer) }
                try journal.add(fingerprint, channel: channel)
                print("\(name): \(log.summary)")
            }
        }
    }

    /// All files are read before anything is sent, so that a slip in the last one leaves nothing half done.
    private func read(_ name: String) throws -> (name: String, fingerprint: String, LogFile) {
        let file = FileHandle(forReadingAtPath: name)
        guard let file, let bytes = try? file.read(upToCount: LogFile.bytesMax + 1) else {
            throw Ending.failure("\(name) cannot be read.", .noInput)
        }
        guard bytes.count <= LogFile.bytesMax else {
            throw Ending.failure("\(name) has more than \(LogFile.bytesMax) bytes; cut it.", .badInput)
        }
        do {
            let content = Array(bytes)
            let log = try LogFile(
                content, name: name, format: LogFormat(rawValue: format), day: date.flatMap { LogDay(iso: $0) },
                offsetMinutes: TimeOffset.minutes(timezone) ?? 0)
            return (name, ImportJournal.fingerprint(content), log)
        } catch {
            throw Ending.failure("\(error)", .badInput)
        }
    }
}
