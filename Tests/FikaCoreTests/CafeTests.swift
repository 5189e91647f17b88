import Testing

@testable import FikaCore

@Suite("The café")
struct CafeTests {
    private static func forgotten(_ outcome: Outcome) -> [Timestamp] {
        outcome.events.compactMap { event in
            if case .channel(.forgotten(_, before: let end)) = event { return end }
            return nil
        }
    }

    private static func world(days: Int = 30) -> World {
        var settings = CoreSettings()
        settings.cafeDays = days
        var world = World(settings: settings)
        world.operate(.community(.create(name: "cafe", title: "Café", kind: .cafe, joinRule: .open)))
        world.operate(.community(.create(name: "it-help", title: "IT", kind: .help, joinRule: .open)))
        return world
    }

    @Test("what is said there goes after its days, once a day, also after a restart; other talk stays")
    func forgetting() {
        var world = Self.world()
        world.pass(days: 30, isNoticed: false)
        #expect(Self.forgotten(world.operate(.clock)).isEmpty)
        world.pass(days: 1, isNoticed: false)
        let end = Self.forgotten(world.operate(.clock))
        #expect(end == [Timestamp(milliseconds: (world.clock.day - 30) * 86_400_000)])
        #expect(Self.forgotten(world.operate(.clock)).isEmpty)
        world.state = world.restarted()
        #expect(Self.forgotten(world.operate(.clock)).isEmpty)
        world.pass(days: 1, isNoticed: false)
        #expect(Self.forgotten(world.operate(.clock)).count == 1)
    }

    @Test("with 0 days it is kept for ever")
    func never() {
        var world = Self.world(days: 0)
        world.pass(days: 4_000, isNoticed: false)
        #expect(Self.forgotten(world.operate(.clock)).isEmpty)
    }
}
