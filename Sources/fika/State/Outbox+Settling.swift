/// What the server's history says about messages whose answer never came.
extension Outbox {
    /// A message of one's own in the history.
    struct Stored: Equatable, Sendable {
        /// Of the tag `+fika/id`.
        let token: String?
        let text: String
    }

    struct Settlement: Equatable, Sendable {
        var stored: [Entry] = []
        /// They are not in the history: to be sent again.
        var missing: [Entry] = []
        /// The history does not reach far enough to tell.
        var open: [Entry] = []
    }

    /// Where something is to be asked about, each once, in order.
    func uncertainTargets(_ fold: (String) -> String) -> [String] {
        var seen: Set<String> = []
        return entries.filter { $0.stage == .uncertain && seen.insert(fold($0.target)).inserted }.map(\.target)
    }

    /// From when on the history has to be looked through; nil: nothing was seen before.
    func after(_ target: String, _ fold: (String) -> String) -> Int64? {
        let times = entries(for: target, fold).filter { $0.stage == .uncertain }.map(\.after)
        return times.contains(nil) ? nil : times.compactMap { $0 }.min()
    }

    /// Takes what the history of a conversation has of one's own. `reachesBack`: it begins before anything that is
    /// asked about was sent.
    mutating func settle(
        _ target: String, _ history: [Stored], reachesBack: Bool, _ fold: (String) -> String
    ) -> Settlement {
        var settlement = Settlement()
        let tokens = Set(history.compactMap(\.token))
        var untagged = history.filter { $0.token == nil }.map(\.text)
        for entry in entries(for: target, fold) where entry.stage == .uncertain {
            if tokens.contains(entry.token) {
                settlement.stored.append(entry)
            } else if let index = untagged.firstIndex(of: entry.text) {
                // Each message of the history stands for one that was sent.
                untagged.remove(at: index)
                settlement.stored.append(entry)
            } else if reachesBack {
                settlement.missing.append(entry)
            } else {
                settlement.open.append(entry)
            }
        }
        for entry in settlement.stored { remove(entry.token) }
        for entry in settlement.missing { mark(entry.token, .waiting) }
        for entry in settlement.open { mark(entry.token, .open) }
        return settlement
    }

    /// Nothing can be asked there: a person decides.
    mutating func giveUp(_ target: String, _ fold: (String) -> String) -> [Entry] {
        let left = entries(for: target, fold).filter { $0.stage == .uncertain }
        for entry in left { mark(entry.token, .open) }
        return left
    }

    /// What can be sent now, in order, and no more than may be under way: to a conversation in which nothing is
    /// uncertain, or the order would be wrong.
    func sendable(_ fold: (String) -> String) -> [Entry] {
        let held = Set(entries.filter { $0.stage == .uncertain }.map { fold($0.target) })
        let free = Self.sentMax - entries.count { $0.stage == .sent }
        return Array(entries.filter { $0.stage == .waiting && !held.contains(fold($0.target)) }.prefix(max(0, free)))
    }
}
