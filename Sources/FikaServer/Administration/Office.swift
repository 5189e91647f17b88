/// Where an operator's request is done: in the daemon, over its socket, or in the store of a daemon that is not
/// running. The command line does not care which.
package protocol Office {
    func answer(_ request: AdminRequest) async -> AdminAnswer
    /// Lets go of what it holds; nothing may be asked after.
    func close() async
}

extension Office {
    /// Asks for many things in portions that leave the daemon time for the living. Ends at the first one that is
    /// refused, and answers with that and with how many are in `place` already; nil: all are.
    package func failure<Item>(
        of items: [Item], inPortionsOf size: Int, _ noun: String, into place: String,
        _ request: ([Item]) -> AdminRequest
    ) async -> AdminAnswer? {
        var start = 0
        while start < items.count {
            let end = min(start + size, items.count)
            if case .failed(let sentence, let status) = await answer(request(Array(items[start..<end]))) {
                let kept = start == 0 ? "" : " The first \(start) \(noun) are in \(place) already."
                return .failed(sentence + kept, status)
            }
            start = end
        }
        return nil
    }
}
