import FikaCore
import Foundation

extension Play {
    package struct Misprint: Error, CustomStringConvertible {
        package let description: String
    }

    package init(name: String, text: String) throws {
        self.name = name
        steps = try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
            index, line in
            let line = line.trimmingCharacters(in: .whitespaces)
            guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
            guard let direction = Self.preparation(line) ?? Self.direction(line) else {
                throw Misprint(description: "\(name):\(index + 1): no such direction: \(line)")
            }
            return Step(line: index + 1, direction: direction)
        }
    }

    private static func direction(_ line: String) -> Direction? {
        if let doing = line.behind("the operator ") { return .operate(doing) }
        let halves = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard halves.count == 2 else { return nil }
        let (actor, rest) = (halves[0], halves[1])
        switch rest {
        case "connects": return .connect(actor, nil)
        case "receives nothing": return .receiveNothing(actor)
        case "is gone": return .leave(actor)
        default: break
        }
        if let entrance = rest.behind("connects as ") { return .connect(actor, self.entrance(entrance)) }
        if let line = rest.behind("sends: ") { return .send(actor, line) }
        if let pattern = rest.behind("receives: ") { return .receive(actor, pattern: pattern) }
        if let pattern = rest.behind("skips to: ") { return .skip(actor, pattern: pattern) }
        for (words, isTaken) in [("uploads ", true), ("fails to upload ", false)] {
            if let rest = rest.behind(words), let (file, link) = file(rest) {
                return .upload(actor, file, link: link, isTaken: isTaken)
            }
        }
        return nil
    }

    /// What the operator does, when all names in it are known.
    static func operation(_ doing: String) -> Command? {
        let halves = doing.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        let words = halves[0].split(separator: " ").map(String.init)
        guard halves.count == 2 else { return nil }
        if let number = halves[0].behind("exports ") {
            return .casework(.export(number: number, reason: halves[1], reader: nil))
        }
        // breaks the glass of NUMBER for ACCOUNT until DATE
        guard doing.hasPrefix("breaks the glass of "), words.count == 9, let until = Timestamp(dateText: words[8])
        else {
            return nil
        }
        return .access(.breakGlass(number: words[4], account: words[6], until: until, reason: halves[1]))
    }

    /// `plan.pdf (application/pdf: words) to {link}`
    private static func file(_ text: String) -> (File, link: String)? {
        let halves = text.components(separatedBy: ") to ")
        guard halves.count == 2 else { return nil }
        let parts = halves[0].components(separatedBy: " (")
        guard parts.count == 2 else { return nil }
        let words = parts[1].components(separatedBy: ": ")
        guard words.count == 2 else { return nil }
        return (File(name: parts[0], mediaType: words[0], content: words[1]), halves[1])
    }

    /// `anna (account anna; capabilities a b)`
    private static func entrance(_ text: String) -> Entrance {
        let parts = text.split(separator: "(", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        var entrance = Entrance(nick: parts[0])
        guard parts.count > 1 else { return entrance }
        for part in parts[1].dropLast().split(separator: ";") {
            let part = part.trimmingCharacters(in: .whitespaces)
            if let account = part.behind("account ") { entrance.account = account }
            if let names = part.behind("capabilities ") {
                entrance.capabilities = names.split(separator: " ").map(String.init)
            }
        }
        return entrance
    }

    private static func preparation(_ line: String) -> Direction? {
        let halves = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        let items = halves[0].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        let text = halves.count > 1 ? halves[1] : ""
        if let name = line.behind("account ") {
            let parts = name.components(separatedBy: " with clearance ")
            let clearance = parts.count > 1 ? Confidentiality(rawValue: parts[1]) : .internal
            return clearance.map {
                .prepare(.account(.add(name: parts[0], credentials: [1], clearance: $0, scopes: nil)))
            }
        }
        if let name = line.behind("guest account ") {
            let parts = name.components(separatedBy: " with clearance ")
            let clearance = parts.count > 1 ? Confidentiality(rawValue: parts[1]) : .internal
            return clearance.map {
                .prepare(
                    .account(
                        .addGuest(
                            name: parts[0], credentials: [1], clearance: $0,
                            Account.Guest(organisation: nil, ends: nil))))
            }
        }
        if let bot = line.behind("bot ") {
            let parts = bot.components(separatedBy: " with scopes ")
            let scopes = parts.count > 1 ? parts[1].components(separatedBy: ", ").compactMap(Scope.init) : []
            return .prepare(.account(.provisionBot(name: parts[0], scopes: scopes)))
        }
        if let name = items[0].behind("community "), items.count == 3, let kind = Community.Kind(rawValue: items[1]),
            let rule = Community.JoinRule(rawValue: items[2])
        {
            return .prepare(.community(.create(name: name, title: text, kind: kind, joinRule: rule)))
        }
        if line == "the deadlines are told" { return .prepare(.clock) }
        if let id = line.behind("whole case type ") { return .prepare(.casework(.defineType(.onStage(id)))) }
        if let id = items[0].behind("case type "), items.count == 3, let days = Int(items[1].prefix { $0.isNumber }),
            let confidentiality = Confidentiality(rawValue: items[2])
        {
            let type = CaseType(
                id: id, name: text, statuses: ["new", "in progress", "done"],
                results: [CaseType.Result("granted"), CaseType.Result("refused")],
                deadlineDays: days, confidentiality: confidentiality, channelPattern: "#\(id)-{number}")
            return .prepare(.casework(.defineType(type)))
        }
        return nil
    }
}

extension String {
    /// What stands behind a beginning; nil where there is no such beginning.
    package func behind(_ beginning: String) -> String? {
        hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
    }
}
