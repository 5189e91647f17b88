import Foundation
import IRCClient

/// The shell around a bot: it reads options, environment and manifest, connects, logs in, and carries out what the bot
/// decides until it is told to stop (SIGTERM, SIGINT) or the server will have it no more.
public enum BotRunner {
    /// A bot's whole program. Never returns; `--help` says with which codes it ends.
    public static func main<Program: Bot>(_ program: Program.Type) async -> Never {
        exit(await run(program, Array(CommandLine.arguments.dropFirst())).rawValue)
    }

    static func run<Program: Bot>(_ program: Program.Type, _ arguments: [String]) async -> BotExit {
        let name = CommandLine.arguments.first.map { URL(fileURLWithPath: $0).lastPathComponent } ?? "fika-bot"
        let options: BotOptions
        do {
            options = try BotOptions(arguments)
        } catch {
            BotLog.write(error.description)
            return .usage
        }
        if options.showsHelp {
            print(BotOptions.help(program: name))
            return .done
        }
        do {
            let plan = try BotPlan(options, environment: ProcessInfo.processInfo.environment)
            var settings = plan.manifest.settings
            let bot = try Program(settings: &settings)
            try settings.checkAllAsked()
            if options.showsSettings {
                print(settings.table)
                return .done
            }
            settings.remarks.forEach(BotLog.write)
            guard !options.checksOnly else {
                print("\(plan.manifest.name): the manifest is good")
                return .done
            }
            let client = IRCClient(settings: try plan.clientSettings())
            let file = try StateFile(folder: plan.stateFolder)
            let engine = BotEngine(
                program: bot, account: plan.account, channels: plan.manifest.channels, stored: try file.load())
            var shell = BotShell(engine: engine, client: client, file: file, stateFolder: plan.stateFolder)
            return await shell.run()
        } catch {
            BotLog.write(error.description)
            return .misconfigured
        }
    }
}
