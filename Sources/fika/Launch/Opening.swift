import Glibc
import SettingsFile
import TerminalUI

/// What happens before the first connection: the settings are read, and made where there are none.
struct Opening: Sendable {
    let settings: Settings
    let words: Words
    let keymap: Keymap
    private let path: String?
    /// Whether there is such a file at all.
    private let isThere: Bool

    /// `file` is the command line's, and has to be there.
    init(file: String?, environment: (String) -> String?) throws(LaunchFault) {
        let path = file ?? Places.settingsFolder(environment: environment).map { $0 + "/fika.toml" }
        self.path = path
        var settings = Settings()
        var isThere = false
        if let path {
            let text = try Self.text(of: path, isNeeded: file != nil)
            isThere = text != nil
            switch SettingsReader(file: path, actions: Action.allCases.map(\.rawValue)).read(text ?? "") {
            case .read(let read): settings = read
            case .refused(let faults): throw LaunchFault(Self.list(faults), .configuration)
            }
        }
        (self.settings, self.isThere) = (settings, isThere)
        do {
            keymap = try Keymap(settings.keys)
        } catch {
            throw LaunchFault("\(path ?? "fika.toml"): [keys] \(error.description)", .configuration)
        }
        words = settings.language.flatMap(Words.init(code:)) ?? Words(environment: environment)
    }

    /// What `--check-config` says when nothing is wrong.
    var verdict: String { words(isThere ? .settingsFine(file: path ?? "") : .settingsMissing(file: path ?? "")) }

    private static func text(of path: String, isNeeded: Bool) throws(LaunchFault) -> String? {
        do throws(PrivateFile.Fault) {
            return try PrivateFile.read(path)
        } catch {
            guard isNeeded || !error.isMissing else { return nil }
            throw LaunchFault("\(path): \(error.reason)", .noInput)
        }
    }

    private static func list(_ faults: [ConfigurationFault]) -> String {
        faults.map(\.description).joined(separator: "\n")
    }

    /// Asks for a server where nobody named one, and for the passwords where they are to be typed.
    func begin(_ wishes: Launch.Wishes) async throws(LaunchFault) -> (seats: [Seat], isFirst: Bool) {
        if let path, !isThere, isFirstStart(wishes) {
            let user = Launch.nick(fromUser: Fika.environment("USER") ?? "")
            let desk = FirstStartDesk(words: words, settingsFile: path, user: user)
            let (server, password) = try await desk.run()
            var known = settings
            known.servers = [server]
            let launch = try Launch(wishes, settings: known, environment: Fika.environment)
            return ([Seat(launch: launch, password: password)], true)
        }
        let isAtTerminal = RawTerminal.isTerminal(STDIN_FILENO) && RawTerminal.isTerminal(STDOUT_FILENO)
        let all = isAtTerminal ? try Launch.all(wishes, settings: settings, environment: Fika.environment) : []
        guard all.count > 1 else {
            let launch = try Launch(wishes, settings: settings, environment: Fika.environment)
            return ([Seat(launch: launch, password: try password(launch, of: launch.account))], false)
        }
        return (all.map(seat), false)
    }

    /// Of several: what is missing for one is no reason to leave the others.
    private func seat(_ launch: Launch) -> Seat {
        do throws(LaunchFault) {
            let owner = launch.account.map { "\($0)@\(launch.serverName ?? launch.address.text)" }
            return Seat(launch: launch, password: try password(launch, of: owner))
        } catch {
            return Seat(launch: launch, password: nil, fault: error.description)
        }
    }

    private func password(_ launch: Launch, of owner: String?) throws(LaunchFault) -> String? {
        guard launch.needsPassword, let owner else { return nil }
        return try launch.passwordSource.read(for: owner, words)
    }

    /// Somebody at a terminal who said nothing of where to go.
    private func isFirstStart(_ wishes: Launch.Wishes) -> Bool {
        let isUnsaid =
            wishes.server == nil && wishes.send == nil && wishes.account == nil && !wishes.isPlaintext
            && Fika.environment("FIKA_SERVER") == nil
        return isUnsaid && RawTerminal.isTerminal(STDIN_FILENO) && RawTerminal.isTerminal(STDOUT_FILENO)
    }
}
