import ArgumentParser
import FikaServer
import Foundation
import UnixSignals

struct DemoVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Make a folder to play in, start Fika there, and play a scene.",
        discussion: "The folder is made the first time and kept. Ctrl-C ends it.")

    @Option(help: "The folder.", completion: .directory) var directory = "run"
    @Flag(inversion: .prefixedNo, help: "Play the scene; without this, the first time only.") var scene: Bool?

    func run() async throws {
        let folder = DemoFolder(path: FilePath.absolute(directory))
        show("Fika: the demonstration is in \(folder.path).")
        do {
            try folder.prepare()
            let daemon = DemoDaemon(folder: folder)
            try await withThrowingTaskGroup { group in
                group.addTask {
                    for await _ in await UnixSignalsSequence(trapping: .sigint, .sigterm) { daemon.stop() }
                }
                // Whatever ends the demonstration ends its daemon.
                defer {
                    group.cancelAll()
                    daemon.stop()
                }
                try await furnish(daemon, folder)
                try await daemon.letAnnounce(try await daemon.start())
                if scene ?? !folder.wasPlayedIn { await play(folder) }
                try tellHowToJoin(folder)
                await daemon.waitUntilExit()
            }
            show("Fika: stopped. The data stays in \(folder.path).")
        } catch {
            throw Ending.failure("\(error)", .unavailable)
        }
    }

    private func furnish(_ daemon: DemoDaemon, _ folder: DemoFolder) async throws {
        let desk = FrontDesk(place: try Place.parse(["--config", folder.configurationPath]))
        try await desk.open { try await daemon.furnish($0) }
    }

    /// At once, also into a pipe.
    private func show(_ line: String) {
        print(line)
        fflush(nil)
    }

    private func play(_ folder: DemoFolder) async {
        do {
            let scene = DemoScene(
                server: try folder.address(), passwords: try folder.passwords(),
                dropAnnouncement: { try folder.drop($0) }, print: show)
            try await scene.play()
            try folder.rememberPlaying()
        } catch {
            // The daemon stays up: one can look for oneself.
            Ending.say("fikad: the scene ended early: \(error)")
        }
    }

    private func tellHowToJoin(_ folder: DemoFolder) throws {
        let address = try folder.address()
        let password = try folder.passwords()["anna"] ?? ""
        show(
            """

            Fika stays up. Join from another terminal as anna, password \(password):

                \(FilePath.ownFolder)/fika --server \(address.host):\(address.port) --account anna --join '#it-help'

            or with any IRC client: \(address.host), port \(address.port), TLS, SASL.
            The certificate's fingerprint is \(address.fingerprint).
            The other passwords are in \(folder.path)/passwords, the log is \(folder.logPath).
            Ctrl-C ends it.
            """)
    }
}
