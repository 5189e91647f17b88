import ArgumentParser
import FikaSQLite
import FikaServer

struct VerifyVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Look through everything that is stored; the daemon may go on.")

    @Argument(help: "A backup; else the store of the data folder.", completion: .file()) var file: String?
    @OptionGroup var place: Place

    func run() async throws {
        let path = try file ?? place.read().0.server.dataFolder
        do {
            let report = try SQLiteStore.verify(path)
            let problems = Backup.problems(with: report, at: path)
            print(([report.description] + problems.map { "- " + $0 }).joined(separator: "\n"))
            if !report.isSound || !problems.isEmpty { throw ExitCode(ExitStatus.badInput.rawValue) }
        } catch {
            if let code = error as? ExitCode { throw code }
            guard case .failed(let sentence, let status) = AdminAnswer(failure: error) else { throw error }
            throw Ending.failure(sentence, status)
        }
    }
}
