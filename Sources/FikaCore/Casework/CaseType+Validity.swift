extension CaseType {
    /// Whether cases can be opened with it. The configuration's reader says what is wrong and where; this is for
    /// whoever comes by another way.
    func isUsable(channelLength: Int) -> Bool {
        guard !id.isEmpty, deadlineDays > 0, extensionDays >= 0, extensionsMax >= 1, warningDays >= 0 else {
            return false
        }
        guard !statuses.isEmpty, !results.isEmpty, statusesDutch.isEmpty || statusesDutch.count == statuses.count,
            Self.areDistinct(statuses), Self.areDistinct(results.map(\.name)),
            Self.areDistinct(documentKinds.map(\.id)), Self.areDistinct(properties.map(\.name))
        else { return false }
        return channelPattern.split(separator: "{number}", omittingEmptySubsequences: false).count == 2
            && isChannelName(channelName(number: "2026-0001"), maxBytes: channelLength)
            && channelPrefix.utf8.count > 1
    }

    private static func areDistinct(_ names: [String]) -> Bool {
        names.indices.allSatisfy { place in
            !names[place].isEmpty && !names[..<place].contains { isSame($0, names[place]) }
        }
    }
}
