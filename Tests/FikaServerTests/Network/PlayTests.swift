import Foundation
import Plays
import Testing

/// The same plays as in memory, behind sockets and with the store on disk.
@Suite("Plays over loopback sockets", .timeLimit(.minutes(2)))
struct PlayTests {
    @Test("Every play goes as written", arguments: try Repertoire.scripts())
    func performs(script: URL) async throws {
        let play = try Play(script)
        try await ServerStage.open { stage in
            var performance = Performance(play, on: stage)
            try await performance.run()
        }
    }
}
