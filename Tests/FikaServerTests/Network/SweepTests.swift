import FikaCore
import Testing

@testable import FikaServer

@Suite("What ends by itself", .timeLimit(.minutes(2)))
struct SweepTests {
    @Test("A guest's account ends on its date while nobody asks for anything, and its connection with it")
    func guest() async throws {
        try await Rig.run { rig in
            let ends = rig.clock.now().adding(days: 1)
            _ = try await rig.server.sequencer.ask(
                .account(
                    .addGuest(
                        name: "erik", credentials: [1], clearance: .internal,
                        Account.Guest(organisation: nil, ends: ends))),
                as: "root")
            rig.clock.advance(seconds: 86_400)
            rig.store.shut()
            await rig.server.tick()
            await rig.store.someoneWaits()
            rig.store.open()
            _ = try await rig.server.sequencer.ask(.read(.counts), as: "root")
            #expect(rig.store.events.contains(.account(.disabled(AccountID(1)))))
        }
    }
}
