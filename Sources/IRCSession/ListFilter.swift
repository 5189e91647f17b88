import FikaCore

/// `LIST >3,<20`: by the number of members (`ELIST=U`).
struct ListFilter: Sendable, Equatable {
    private var above = -1
    private var below = Int.max

    init(_ items: [String]) {
        for item in items {
            guard let count = Int(item.dropFirst()) else { continue }
            if item.hasPrefix(">") { above = count }
            if item.hasPrefix("<") { below = count }
        }
    }

    func accepts(_ channel: Reply.ListedChannel) -> Bool {
        channel.members > above && channel.members < below
    }
}
