import Testing

@testable import FikaCore

/// Keys and values: whose they are, who may set them, and who is told.
@Suite("Metadata")
struct MetadataTests {
    /// Anna, who founded it, and bert, who has no account, are in #hall; carla is elsewhere. All subscribe to `url`.
    static func hall(settings: CoreSettings = CoreSettings()) -> World {
        var world = World(settings: settings)
        world.join(person: "anna")
        world.connect("bert")
        world.connect("carla")
        for nick in ["anna", "bert"] { world.perform(.channel(.join("#hall", key: nil)), by: nick) }
        for nick in ["anna", "bert", "carla"] { world.perform(.metadata(.subscribe(["url"])), by: nick) }
        world.forget()
        return world
    }

    /// Events of metadata that reached someone, as `target key value`.
    static func told(_ world: World, _ key: String) -> [String] {
        world.contents(key).compactMap { content in
            switch content {
            case .event(.metadata(.changed(_, let target, let key, let value))),
                .event(.metadata(.told(_, let target, let key, let value))):
                "\(target) \(key) \(value ?? "-")"
            default: nil
            }
        }
    }

    static func values(_ world: inout World, of target: String, by nick: String) -> [String]? {
        let outcome = world.perform(.read(.metadata(.list(target))), by: nick)
        for case .reply(.metadata(.values(_, let values))) in outcome.deliveries.map(\.content) {
            return values.map { value in
                switch value {
                case .set(let entry): "\(entry.key)=\(entry.value)"
                case .unset(let key), .invalid(let key): key
                }
            }
        }
        return nil
    }

    @discardableResult
    static func set(
        _ world: inout World, _ target: String, _ key: String, _ value: String?, by nick: String
    ) -> Refusal? {
        world.perform(.metadata(.set(target, key: key, value: value)), by: nick).refusal
    }

    @Test("a value is told to those who subscribe and have its owner in sight, and not to the one who set it")
    func notification() {
        var world = Self.hall()
        world.connect("anna", account: "anna", key: "phone")
        world.perform(.metadata(.subscribe(["url"])), by: "phone")
        Self.set(&world, "*", "url", "here", by: "anna")
        Self.set(&world, "*", "url", "here", by: "anna")
        Self.set(&world, "*", "avatar", "face", by: "anna")
        Self.set(&world, "#hall", "url", "hall", by: "anna")
        Self.set(&world, "*", "url", nil, by: "anna")
        #expect(Self.told(world, "bert") == ["anna url here", "#hall url hall", "anna url -"])
        #expect(Self.told(world, "phone") == Self.told(world, "bert"))
        #expect(Self.told(world, "anna").isEmpty)
        #expect(Self.told(world, "carla").isEmpty)
        world.perform(.session(.watch(["anna"])), by: "carla")
        Self.set(&world, "*", "url", "there", by: "anna")
        #expect(Self.told(world, "carla") == ["anna url there"])
        world.perform(.metadata(.unsubscribe(["url"])), by: "bert")
        world.forget()
        Self.set(&world, "*", "url", "elsewhere", by: "anna")
        #expect(Self.told(world, "bert").isEmpty)
    }

    @Test("an account's values are kept; those of someone without one end with them")
    func keeping() throws {
        var world = Self.hall()
        Self.set(&world, "*", "url", "of anna", by: "anna")
        Self.set(&world, "*", "url", "of bert", by: "bert")
        Self.set(&world, "#hall", "url", "of the hall", by: "anna")
        #expect(Self.values(&world, of: "bert", by: "anna") == ["url=of bert"])
        let account = try #require(world.state.accounts[name: "anna"]?.id)
        let channel = try #require(world.state.channels[name: "#hall"]?.id)
        let restarted = world.restarted()
        #expect(restarted.isDurablyEqual(to: world.state))
        #expect(restarted.metadata[.account(account), "url"] == "of anna")
        #expect(restarted.metadata[.channel(channel), "url"] == "of the hall")
        world.perform(.session(.quit(reason: "bye")), by: "bert")
        world.connect("bert")
        #expect(Self.values(&world, of: "bert", by: "anna") == [])
    }

    @Test("who logs in takes their values along, and shows those of the account")
    func loggingIn() throws {
        var world = Self.hall()
        world.operate(.account(.add(name: "bert", credentials: [1], clearance: .internal, scopes: nil)))
        let account = try #require(world.state.accounts[name: "bert"]?.id)
        Self.set(&world, "*", "avatar", "mine", by: "bert")
        world.perform(.session(.logIn(account)), by: "bert")
        #expect(world.state.metadata[.account(account), "avatar"] == "mine")
        #expect(Self.values(&world, of: "bert", by: "anna") == ["avatar=mine"])
        Self.set(&world, "*", "url", "kept", by: "bert")
        world.perform(.session(.quit(reason: "bye")), by: "bert")
        world.connect("bertie")
        world.perform(.channel(.join("#hall", key: nil)), by: "bertie")
        world.forget()
        world.perform(.session(.logIn(account)), by: "bertie")
        #expect(Self.told(world, "anna") == ["bertie url kept"])
    }

    @Test("the values of a channel that nobody owns end with it")
    func dropped() throws {
        var world = World()
        world.connect("bert")
        world.perform(.channel(.join("#short", key: nil)), by: "bert")
        Self.set(&world, "#short", "url", "x", by: "bert")
        let channel = try #require(world.state.channels[name: "#short"]?.id)
        world.perform(.channel(.part("#short", reason: nil)), by: "bert")
        #expect(world.state.metadata[.channel(channel), "url"] == nil)
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }

    @Test("one sets one's own and, as its operator, a channel's; nobody sets the server's keys")
    func rights() {
        var world = Self.hall()
        func refused(_ target: String, _ key: String) -> Refusal {
            .metadata(.noPermission(target: target, key: key))
        }
        #expect(Self.set(&world, "bert", "url", "x", by: "anna") == refused("bert", "url"))
        #expect(Self.set(&world, "#hall", "url", "x", by: "bert") == refused("#hall", "url"))
        #expect(Self.set(&world, "*", "fika/case-status", "x", by: "anna") == refused("anna", "fika/case-status"))
        #expect(world.perform(.metadata(.clear("bert")), by: "anna").refusal == refused("bert", "*"))
        #expect(Self.set(&world, "nobody", "url", "x", by: "anna") == .metadata(.invalidTarget("nobody")))
        #expect(Self.set(&world, "ANNA", "url", "x", by: "anna") == nil)
        #expect(Self.set(&world, "#HALL", "url", "x", by: "anna") == nil)
    }

    @Test(
        "a plain channel that is closed is read by those who are in it, one that is secret is not there",
        arguments: [
            (ModeEdit.flag(.inviteOnly, adds: true), MetadataRefusal.noPermission(target: "#hall", key: "*")),
            (.key("k"), .noPermission(target: "#hall", key: "*")),
            (.list(.bans, mask: "carla!*@*", adds: true), .noPermission(target: "#hall", key: "*")),
            (.flag(.secret, adds: true), .invalidTarget("#hall")),
        ])
    func closed(edit: ModeEdit, refusal: MetadataRefusal) {
        var world = Self.hall()
        Self.set(&world, "#hall", "url", "x", by: "anna")
        #expect(Self.values(&world, of: "#hall", by: "carla") == ["url=x"])
        world.perform(.channel(.edit("#hall", [edit])), by: "anna")
        for read in [MetadataRead.list("#hall"), .get("#hall", keys: ["url"]), .sync("#hall")] {
            #expect(world.perform(.read(.metadata(read)), by: "carla").refusal == .metadata(refusal))
        }
        #expect(Self.values(&world, of: "#hall", by: "bert") == ["url=x"])
    }

    @Test("limits: keys, their bytes, the bytes of values, subscriptions")
    func limits() {
        var settings = CoreSettings()
        settings.metadataKeys = 2
        settings.metadataSubscriptions = 2
        var world = Self.hall(settings: settings)
        let long = String(repeating: "x", count: settings.metadataValueBytes + 1)
        #expect(
            Self.set(&world, "*", "a", long, by: "anna")
                == .metadata(.invalidValue(key: "a", bytesMax: settings.metadataValueBytes)))
        #expect(Self.set(&world, "*", "a", String(long.dropFirst()), by: "anna") == nil)
        #expect(Self.set(&world, "*", "b", "x", by: "anna") == nil)
        #expect(Self.set(&world, "*", "c", "x", by: "anna") == .metadata(.tooManyKeys(target: "anna", limit: 2)))
        #expect(Self.set(&world, "*", "b", "y", by: "anna") == nil)
        for key in ["", "A", "ä", "a b", String(repeating: "k", count: settings.metadataKeyBytes + 1)] {
            #expect(Self.set(&world, "*", key, "x", by: "anna") == .metadata(.invalidKey(key)))
        }
        let outcome = world.perform(.metadata(.subscribe(["A", "b", "url", "c", "d"])), by: "anna")
        #expect(
            outcome.deliveries.map(\.content) == [
                .reply(.metadata(.subscribed(["b", "url"], hasAdded: true))),
                .refusal(.metadata(.skippedKey("A"))),
                .refusal(.metadata(.tooManySubscriptions(key: "c", limit: 2))),
            ])
    }

    @Test("who comes into a channel is told its values and its members', and they the newcomer's")
    func joining() {
        var world = Self.hall()
        Self.set(&world, "#hall", "url", "hall", by: "anna")
        Self.set(&world, "*", "url", "bert", by: "bert")
        Self.set(&world, "*", "url", "carla", by: "carla")
        Self.set(&world, "*", "avatar", "face", by: "carla")
        world.forget()
        let outcome = world.perform(.channel(.join("#hall", key: nil)), by: "carla")
        let shown = [("#hall", "hall"), ("bert", "bert")].map {
            MetadataReply.Shown(target: $0, entry: MetadataEntry(key: "url", value: $1))
        }
        #expect(
            outcome.deliveries.map(\.content).contains(
                .reply(.metadata(.sync(target: "#hall", shown, isAsked: false)))))
        #expect(Self.told(world, "anna") == ["carla url carla"])
    }

    @Test("with more values than are told unasked, a newcomer is told to ask; an answer has its limit too")
    func large() {
        var world = World()
        world.connect("carla")
        let keys = (0..<100).map { "k\($0)" }
        world.perform(.metadata(.subscribe(keys)), by: "carla")
        for number in 0..<(CoreSettings.metadataSyncMax / 100 + 1) {
            world.connect("n\(number)")
            world.perform(.channel(.join("#hall", key: nil)), by: "n\(number)")
            for key in keys { Self.set(&world, "*", key, "x", by: "n\(number)") }
        }
        let joined = world.perform(.channel(.join("#hall", key: nil)), by: "carla")
        #expect(joined.deliveries.map(\.content).contains(.reply(.metadata(.later(target: "#hall")))))
        let synced = world.perform(.read(.metadata(.sync("#hall"))), by: "carla")
        guard case .reply(.metadata(.sync(_, let shown, _)))? = synced.deliveries.last?.content else {
            Issue.record("no answer")
            return
        }
        #expect(shown.count == CoreSettings.metadataSyncMax)
    }

    @Test("*ALL is oneself, one's channels, their members, and whom one watches: each once")
    func everything() {
        var world = Self.hall()
        for nick in ["anna", "bert", "carla"] { Self.set(&world, "*", "url", nick, by: nick) }
        Self.set(&world, "#hall", "url", "hall", by: "anna")
        world.perform(.session(.watch(["carla", "bert", "nobody"])), by: "anna")
        let outcome = world.perform(.read(.metadata(.sync(MetadataRead.everything))), by: "anna")
        guard case .reply(.metadata(.sync(_, let shown, _)))? = outcome.deliveries.last?.content else {
            Issue.record("no answer")
            return
        }
        #expect(shown.map(\.target) == ["#hall", "anna", "bert", "carla"])
    }

    @Test("what was said before being let in is there, up to the limits, and all of it is told with the welcome")
    func opening() throws {
        var settings = CoreSettings()
        settings.metadataKeys = 2
        var world = World(settings: settings)
        world.join(person: "anna")
        Self.set(&world, "*", "url", "old", by: "anna")
        world.perform(.session(.quit(reason: "bye")), by: "anna")
        let entries = [("avatar", "face"), ("fika/x", "no"), ("url", "new"), ("zip", "no room")]
        let opening = MetadataOpening(
            entries: entries.map { MetadataEntry(key: $0, value: $1) }, subscriptions: ["url", "No Key"])
        let account = try #require(world.state.accounts[name: "anna"]?.id)
        let command = SessionCommand.register(
            nick: "anna", user: "a", realname: "a", host: "h", account: account, isSecure: true, metadata: opening)
        let outcome = world.state.perform(
            Request(actor: .session(SessionID(99)), command: .session(command), at: world.clock))
        let welcome = MetadataReply.welcome(
            nick: "anna",
            [MetadataEntry(key: "avatar", value: "face"), MetadataEntry(key: "url", value: "new")])
        #expect(outcome.deliveries.map(\.content).contains(.reply(.metadata(welcome))))
        #expect(world.state.metadata[.account(account), "url"] == "new")
        #expect(world.state.presence.subscriptions.names(of: SessionID(99)) == ["url"])
    }
}
