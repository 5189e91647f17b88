/// How cases are numbered: a year and a running number, `2026-0042`.
enum CaseNumber {
    private static let channelPrefix = "#case-"

    static func isNumber(_ text: some StringProtocol) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].count == 4 && (1...9).contains(parts[1].count)
            && parts.allSatisfy { $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
    }

    /// `2026-0042` of `#case-2026-0042`.
    static func of(channel: String) -> String? {
        guard channel.hasPrefix(channelPrefix) else { return nil }
        let number = channel.dropFirst(channelPrefix.count)
        return isNumber(number) ? String(number) : nil
    }
}
