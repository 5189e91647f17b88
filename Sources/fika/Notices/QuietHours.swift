/// Times of the day at which nobody wants to be told anything.
enum QuietHours {
    /// `22:00` as minutes since midnight.
    static func minutes(of text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 24, minutes < 60
        else { return nil }
        return hours * 60 + minutes
    }

    /// `22:00`
    static func text(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60 % 24, minutes % 60)
        return "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
    }

    /// From `from` on, before `until`; over midnight where `until` is the smaller. None at all where both are the same.
    static func contains(_ minute: Int, from: Int, until: Int) -> Bool {
        from <= until ? (from..<until).contains(minute) : minute >= from || minute < until
    }
}
