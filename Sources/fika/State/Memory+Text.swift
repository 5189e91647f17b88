/// A line for each thing, its parts separated by tabs; what a newer version writes is passed over by an older one.
extension Memory {
    private static let heading = "# What fika remembers here: drafts, what may not have arrived, and what you chose.\n"

    var text: String {
        var lines = drafts.all.map { ["draft", $0.target, $0.text] }
        lines += outbox.map {
            [
                "sending", String($0.number), $0.token, $0.target, $0.parent ?? "",
                ($0.stage == .waiting ? "waiting" : "uncertain") + ($0.isQuestion ? "?" : ""),
                $0.after.map { String($0) } ?? "", $0.text,
            ]
        }
        lines += habits.loudness.sorted { $0.key < $1.key }.map { ["loudness", $0.key, $0.value.rawValue] }
        lines += habits.pinned.sorted { $0.key < $1.key }.map { ["pin", $0.key, $0.value ? "on" : "off"] }
        if let quiet = habits.quiet { lines.append(["quiet", String(quiet.from), String(quiet.until)]) }
        return Self.heading + lines.map { $0.map(Self.escape).joined(separator: "\t") + "\n" }.joined()
    }

    init(parsing text: String) {
        var drafts: [Drafts.Draft] = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(Self.unescape)
            switch (parts.first, parts.count) {
            case ("draft", 3): drafts.append(Drafts.Draft(target: parts[1], text: parts[2]))
            case ("sending", 8): if let entry = Self.entry(parts) { outbox.append(entry) }
            case ("loudness", 3): if let value = Habits.Loudness(rawValue: parts[2]) { habits.set(parts[1], value) }
            case ("pin", 3): habits.pin(parts[1], parts[2] == "on")
            case ("quiet", 3):
                guard let from = Int(parts[1]), let until = Int(parts[2]) else { continue }
                habits.quiet = Habits.Span(from: from, until: until)
            default: continue
            }
        }
        self.drafts = Drafts(drafts)
    }

    private static func entry(_ parts: [String]) -> Outbox.Entry? {
        guard let number = Int(parts[1]), number > 0, !parts[2].isEmpty, !parts[3].isEmpty else { return nil }
        return Outbox.Entry(
            number: number, token: parts[2], target: parts[3], text: parts[7],
            parent: parts[4].isEmpty ? nil : parts[4], isQuestion: parts[5].hasSuffix("?"),
            stage: parts[5].hasPrefix("waiting") ? .waiting : .uncertain,
            after: Int64(parts[6]))
    }

    private static func escape(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t").replacing("\n", with: "\\n")
            .replacing("\r", with: "\\r")
    }

    private static func unescape(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in text.unicodeScalars {
            guard isEscaped else {
                if scalar == "\\" { isEscaped = true } else { result.append(scalar) }
                continue
            }
            isEscaped = false
            switch scalar {
            case "t": result.append("\t")
            case "n": result.append("\n")
            case "r": result.append("\r")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
