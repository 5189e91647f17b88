import IRCClient

/// A search in lines, on several servers: all that can are asked, and what they find is numbered through, so that each
/// number is one message.
extension LineMode {
    func search(_ words: SearchWords, typedOn lane: Int) {
        searched = words
        let able = lanes.indices.filter { lanes[$0].state.canSearch(words) }
        guard !able.isEmpty else {
            return show(ScreenLine(lanes[lane].state.words(.searchUnknown), .alert), on: lane)
        }
        for index in lanes.indices { (lanes[index].state.hits, lanes[index].state.hitsBefore) = ([], 0) }
        let names = able.map { PlainText.of(lanes[$0].link.name) }.joined(separator: ", ")
        show(ScreenLine(lanes[lane].state.words(.searched(servers: names)), .dim), on: lane)
        for index in able { enqueue(words.request, .search(words), on: index) }
    }

    /// Whether an answer is of the last search; then its numbers come behind those of the servers that answered before.
    func expects(_ words: SearchWords, from lane: Int) -> Bool {
        guard lanes.count > 1 else { return true }
        lanes[lane].state.hits = []
        lanes[lane].state.hitsBefore = lanes.map { $0.state.hitsBefore + $0.state.hits.count }.max() ?? 0
        return words == searched
    }

    /// On whatever server it was found.
    func visit(hit number: Int, typedOn lane: Int) async {
        guard let found = lanes.firstIndex(where: { $0.state.hit(number) != nil }) else {
            return show(ScreenLine(lanes[lane].state.words(.noHit(number: number)), .alert), on: lane)
        }
        for line in go(.server(lanes[found].link.name)) { show(line, on: found) }
        await perform(lanes[found].state.enter("/hit \(number)"), on: found)
    }
}
