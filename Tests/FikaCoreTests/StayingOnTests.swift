import Testing

@testable import FikaCore

/// Accounts that keep their place without a connection, and across a restart.
@Suite("Staying on")
struct StayingOnTests {
    private static func hall(staysOn: Bool = true) -> World {
        var settings = CoreSettings()
        settings.staysOn = staysOn
        return SeveralSessionsTests.hall(settings: settings)
    }

    private static func leave(_ world: inout World) {
        for key in ["anna", "phone"] { world.perform(.session(.quit(reason: "bye")), by: key) }
    }

    @Test("without a connection one is still in the channel, away, and no QUIT was seen")
    func stays() {
        var world = Self.hall()
        world.forget()
        Self.leave(&world)
        let told = world.contents("bert")
        #expect(told.count == 1)
        guard case .event(.user(.awayChanged(_, _, .some(let away))))? = told.first else {
            Issue.record("nobody was told that anna is away")
            return
        }
        #expect(away == .absent)
        #expect(world.state.presence.user(nick: "anna")?.channels.count == 1)
        #expect(world.say("later", in: "anna", by: "bert") != nil)
    }

    @Test("who comes back is back in the channels, as whoever stayed there, and no longer away")
    func comesBack() {
        var world = Self.hall()
        Self.leave(&world)
        world.forget()
        world.connect("whatever", account: "anna", key: "desk", host: "elsewhere")
        let seen = world.contents("bert").compactMap { content -> String? in
            switch content {
            case .event(.user(.hostChanged(_, _, _, let host))): "CHGHOST \(host)"
            case .event(.user(.awayChanged(_, _, nil))): "BACK"
            case .event(.channel(.joined)): "JOIN"
            default: nil
            }
        }
        #expect(seen == ["CHGHOST elsewhere", "BACK"])
        world.say("hi", in: "#hall", by: "bert")
        #expect(world.heard("desk") == ["hi"])
    }

    @Test("a restart loses nobody's place, not even in a channel that belongs to nobody else")
    func restart() {
        var world = Self.hall()
        world.perform(.channel(.join("#theirs", key: nil)), by: "bert")
        world.perform(.channel(.join("#theirs", key: nil)), by: "anna")
        Self.leave(&world)
        var next = world.restarted()
        let events = next.begin(at: world.clock)
        #expect(next.presence.user(nick: "anna")?.channels.count == 2)
        #expect(next.presence.user(nick: "anna")?.away == .absent)
        #expect(next.presence.user(nick: "bert") == nil)
        let status = next.channels[name: "#theirs"].flatMap { channel in
            next.presence.user(nick: "anna").flatMap { next.presence.roster(channel.id).status(of: $0.id) }
        }
        #expect(status == [])
        #expect(events.allSatisfy { $0.isTransient })
    }

    @Test("a place that one left, or was put out of, is not kept", arguments: ["part", "kick"])
    func released(how: String) {
        var world = Self.hall()
        world.connect("carla")
        world.perform(.channel(.join("#carlas", key: nil)), by: "carla")
        world.perform(.channel(.join("#carlas", key: nil)), by: "anna")
        if how == "part" {
            world.perform(.channel(.part("#carlas", reason: nil)), by: "phone")
        } else {
            world.perform(.channel(.kick("#carlas", nick: "anna", reason: nil)), by: "carla")
        }
        var next = world.restarted()
        _ = next.begin(at: world.clock)
        #expect(next.presence.user(nick: "anna")?.channels.count == 1)
    }

    @Test("a place in a case is lost with the right to it, whether one is connected or not")
    func rights() {
        var settings = CoreSettings()
        settings.staysOn = true
        var world = World(settings: settings)
        world.operate(.casework(.defineType(.permit)))
        world.join(person: "anna", clearance: .topSecret)
        world.join(person: "bert", clearance: .topSecret)
        world.perform(.casework(.open(type: "building-permit", title: "x", confidentiality: .secret)), by: "anna")
        let number = world.state.cases.all[0].number
        world.perform(.casework(.assign(number: number, account: "bert", role: .adviser)), by: "anna")
        let channel = world.state.channels[world.state.cases.all[0].channel]?.name ?? ""
        world.perform(.channel(.join(channel, key: nil)), by: "bert")
        world.perform(.session(.quit(reason: "bye")), by: "bert")
        #expect(world.state.presence.user(nick: "bert")?.channels.count == 1)
        world.perform(.casework(.unassign(number: number, account: "bert")), by: "anna")
        #expect(world.state.presence.user(nick: "bert")?.channels.isEmpty == true)
        var next = world.restarted()
        _ = next.begin(at: world.clock)
        #expect(next.presence.user(nick: "bert") == nil)
    }

    @Test("everyone may wish otherwise, and it holds for the places one has")
    func wish() {
        var world = Self.hall()
        let off = world.perform(.session(.setStayingOn(false)), by: "phone")
        #expect(off.deliveries.last?.content == .reply(.stayingOn(wish: false, isOn: false)))
        Self.leave(&world)
        #expect(world.state.presence.user(nick: "anna") == nil)
        var open = Self.hall(staysOn: false)
        open.perform(.session(.setStayingOn(true)), by: "phone")
        Self.leave(&open)
        #expect(open.state.presence.user(nick: "anna") != nil)
        var next = open.restarted()
        _ = next.begin(at: open.clock)
        #expect(next.presence.user(nick: "anna")?.channels.count == 1)
        #expect(open.perform(.session(.setStayingOn(true)), by: "bert").refusal == .accountRequired)
    }

    @Test("after being put out by an operator one comes back to one's places")
    func afterKill() {
        var world = Self.hall()
        world.operate(.session(.kill(nick: "anna", reason: nil)))
        #expect(world.state.presence.user(nick: "anna") == nil)
        world.forget()
        world.connect("anna", account: "anna", key: "desk")
        let isBack = world.contents("bert").contains { if case .event(.channel(.joined)) = $0 { true } else { false } }
        #expect(isBack)
        #expect(world.state.presence.user(nick: "anna")?.channels.count == 1)
    }

    @Test("a guest that logs in to an account whose user is there goes with its connection, and releases nothing")
    func secondUser() {
        var world = Self.hall()
        world.connect("guest")
        world.perform(.channel(.join("#hall", key: nil)), by: "guest")
        guard let anna = world.state.accounts[name: "anna"] else { return }
        #expect(world.perform(.session(.logIn(anna.id)), by: "guest").refusal == nil)
        world.perform(.channel(.part("#hall", reason: nil)), by: "guest")
        world.perform(.session(.quit(reason: "bye")), by: "guest")
        #expect(world.state.presence.user(nick: "guest") == nil)
        Self.leave(&world)
        var next = world.restarted()
        _ = next.begin(at: world.clock)
        #expect(next.presence.user(nick: "anna")?.channels.count == 1)
    }
}
