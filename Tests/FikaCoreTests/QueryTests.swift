import Testing

@testable import FikaCore

@Suite("Queries: what was not allowed cannot be asked")
struct QueryTests {
    @Test("history of a channel is for those who may read it")
    func history() {
        var world = CommunitiesTests.town()
        world.perform(.channel(.join("#mine", key: nil)), by: "anna")
        let command = { (target: String) in Command.query(.history(target: target, .latest(after: nil), limit: 10)) }
        #expect(world.perform(command("#mine"), by: "anna").query != nil)
        #expect(world.perform(command("#mine"), by: "bert").refusal == .notInChannel("#mine"))
        #expect(world.perform(command("#board"), by: "anna").query != nil, "a member need not be in the channel")
        #expect(world.perform(command("#board"), by: "bert").refusal == .noSuchChannel("#board"))
        #expect(world.operate(command("#board")).query == nil, "an operator does not read silently")
    }

    @Test("history of a direct conversation is for the two accounts")
    func direct() {
        var world = CommunitiesTests.town()
        world.connect("guest")
        let asked = world.perform(.query(.history(target: "bert", .latest(after: nil), limit: 10)), by: "anna")
        guard let anna = world.state.accounts[name: "anna"]?.id, let bert = world.state.accounts[name: "bert"]?.id,
            case .history(let query)? = asked.query
        else {
            Issue.record("no query")
            return
        }
        #expect(query.place == .direct(anna, bert, with: "bert"))
        let guest = world.perform(.query(.history(target: "bert", .latest(after: nil), limit: 10)), by: "guest")
        #expect(guest.refusal == .accountRequired)
        let unknown = world.perform(.query(.history(target: "zed", .latest(after: nil), limit: 10)), by: "anna")
        guard case .history(let own)? = unknown.query else {
            Issue.record("anna may look for what she said")
            return
        }
        #expect(own.place == .stranger(anna, nick: "zed"))
        let nonsense = world.perform(.query(.history(target: "a b", .latest(after: nil), limit: 10)), by: "anna")
        #expect(nonsense.refusal == .noSuchNick("a b"))
    }

    @Test(
        "a page is never longer than the limit, and never empty by request",
        arguments: [(0, nil), (-1, nil), (5, 5), (5_000, 100)])
    func limits(asked: Int, given: Int?) {
        var world = CommunitiesTests.town()
        let outcome = world.perform(.query(.history(target: "#it-help", .latest(after: nil), limit: asked)), by: "anna")
        guard let given else {
            #expect(outcome.refusal == .invalidLimit)
            return
        }
        guard case .history(let query)? = outcome.query else {
            Issue.record("no query")
            return
        }
        #expect(query.limit == given)
    }

    @Test("a search looks where one may read, not in the café unless it is named, and never for nothing")
    func search() {
        var world = CommunitiesTests.town()
        world.operate(.community(.create(name: "cafe", title: "Café", kind: .cafe, joinRule: .open)))
        world.perform(.channel(.join("#annas", key: nil)), by: "anna")
        func places(_ nick: String, in channel: String? = nil) -> [String] {
            let outcome = world.perform(.query(.search(text: "printer", channel: channel, limit: 10)), by: nick)
            guard case .search(let query)? = outcome.query else { return [] }
            return query.channels.compactMap { world.state.channels[$0]?.name }
        }
        #expect(places("anna") == ["#board", "#it-help", "#annas"])
        #expect(places("bert") == ["#it-help"])
        #expect(places("bert", in: "#cafe") == ["#cafe"])
        #expect(places("bert", in: "#annas") == [])
        for text in ["", "  ", "\"*\"", "()"] {
            let outcome = world.perform(.query(.search(text: text, channel: nil, limit: 10)), by: "anna")
            #expect(outcome.refusal == .emptySearch)
        }
    }

    @Test("targets and solutions name only what one may read")
    func targets() {
        var world = CommunitiesTests.town()
        world.perform(.channel(.join("#board", key: nil)), by: "anna")
        let now = Timestamp(milliseconds: 10)
        let outcome = world.perform(
            .query(.targets(after: now, before: Timestamp(milliseconds: 0), limit: 10)), by: "anna")
        guard case .targets(let query)? = outcome.query else {
            Issue.record("no query")
            return
        }
        #expect(query.channels.values.sorted() == ["#board"])
        #expect(query.after < query.before)
        let solutions = world.perform(.query(.solutions(community: nil, .newest, limit: 10)), by: "bert")
        guard case .solutions(let known)? = solutions.query else {
            Issue.record("no query")
            return
        }
        #expect(known.communities.compactMap { world.state.communities[$0]?.name } == ["it-help"])
        let board = world.perform(.query(.solutions(community: "board", .newest, limit: 10)), by: "bert")
        #expect(board.refusal == .noSuchCommunity("board"))
    }

    @Test("a bot without `read` reads nothing")
    func bots() {
        var world = CommunitiesTests.town()
        world.join(bot: "deaf", scopes: [.reply])
        for command in [
            QueryCommand.history(target: "#it-help", .latest(after: nil), limit: 1),
            .search(text: "x", channel: nil, limit: 1), .solutions(community: nil, .newest, limit: 1),
            .thread(channel: "#it-help", MessageID(1), alongside: nil),
        ] {
            #expect(world.perform(.query(command), by: "deaf").refusal == .missingScope(.read))
        }
    }

    @Test("a search without words needs a channel; who and when are passed on")
    func narrowedSearch() {
        var world = CommunitiesTests.town()
        let time = Timestamp(milliseconds: 5)
        let ask = { (text: String, channel: String?) in
            Command.query(.search(text: text, channel: channel, from: "Bert", after: time, before: nil, limit: 9))
        }
        #expect(world.perform(ask("", nil), by: "anna").refusal == .emptySearch)
        #expect(world.perform(ask("?!", "#it-help"), by: "anna").refusal == .emptySearch)
        guard case .search(let query)? = world.perform(ask("", "#it-help"), by: "anna").query else {
            Issue.record("a channel is enough")
            return
        }
        #expect(query.author == "bert" && query.after == time && query.before == nil && query.channels.count == 1)
    }
}
