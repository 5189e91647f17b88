@testable import FikaCore

/// What bots do of their own accord, judged a second time: a filing that nobody asked for takes the scope for it, goes
/// into a case that all who hear of it may read, changes nothing that a person did, and is seldom; and whoever takes it
/// out is a person who works on that case.
struct LoneModel {
    private(set) var filed = 0
    private(set) var takenOut = 0
    /// Moments, by channel.
    private var moments: [ChannelID: [Timestamp]] = [:]
    /// The newest of each, by case and root.
    private var newest: [Key: Filing] = [:]
    private var everTakenOut: Set<FilingID> = []

    private struct Key: Hashable {
        let caseID: CaseID
        let root: MessageID?
    }

    /// Sentences about what was done without right.
    mutating func wrongs(
        in outcome: Outcome, said: [MessageID: Message], before: ChatState, after: ChatState, now: Timestamp
    ) -> [String] {
        let scene = RightsModel.Scene(before: before, after: after, now: now)
        let actor = scene.account(of: outcome.actor)
        var wrongs: [String] = []
        for case .casework(let event) in outcome.events {
            switch event {
            case .filed(let filing, _):
                if filing.judgement != nil { wrongs += self.wrongs(filing, by: actor, said, scene) }
                newest[Key(caseID: filing.caseID, root: filing.source.root)] = filing
            case .queued(let filing, _):
                if filing.judgement != nil { wrongs.append("filed into a closed case") }
            case .filing(.withdrawn(let caseID, let id, _)):
                let isAlone = newest.values.contains { $0.id == id && $0.judgement != nil }
                everTakenOut.insert(id)
                guard isAlone else { continue }
                takenOut += 1
                if !works(actor, on: caseID, scene) { wrongs.append("\(actor?.name ?? "?") took F\(id) out") }
            default: break
            }
        }
        return wrongs
    }

    private mutating func wrongs(
        _ filing: Filing, by actor: Account?, _ said: [MessageID: Message], _ scene: RightsModel.Scene
    ) -> [String] {
        filed += 1
        var wrongs: [String] = []
        guard let actor, actor.scopes?.contains(.fileAlone) ?? false else { return ["filed by who may not"] }
        guard let channel = filing.source.channel, filing.source.root != nil else { return ["not a thread"] }
        let file = scene.after.cases.all.first { $0.id == filing.caseID }
        if file.map({ CaseLadder.step($0.confidentiality) > 2 || $0.closedAt != nil }) ?? true {
            wrongs.append("into a case above internal, or a closed one")
        }
        var ears = scene.before.presence.roster(channel).members.map { scene.before.presence.user($0)?.account }
        ears += filing.messages.map { said[$0]?.authorAccount }
        for ear in ears {
            let account = ear.flatMap { id in scene.after.accounts.all.first { $0.id == id } }
            if account?.scopes != nil || account?.isDisabled ?? false { continue }
            if !RightsModel().seesWhole(account, filing.caseID, scene) {
                wrongs.append("\(account?.name ?? "a stranger") heard of it")
            }
        }
        if let earlier = newest[Key(caseID: filing.caseID, root: filing.source.root)] {
            if earlier.judgement == nil { wrongs.append("over what a person filed") }
            if everTakenOut.contains(earlier.id) { wrongs.append("over what a person took out") }
        }
        moments[channel, default: []].append(filing.at)
        let hour = moments[channel, default: []].filter { $0.milliseconds > filing.at.milliseconds - 3_600_000 }
        if hour.count > 6 { wrongs.append("\(hour.count) within an hour") }
        return wrongs
    }

    private func works(_ account: Account?, on caseID: CaseID, _ scene: RightsModel.Scene) -> Bool {
        guard let account else { return false }
        let roles = scene.before.cases.all.first { $0.id == caseID }?.roles ?? []
        let role = roles.first { $0.account == account.id }?.role
        // A bot can be the handler of a case, by somebody's decision.
        guard account.scopes == nil || role == .handler else { return false }
        return RightsModel().seesWhole(account, caseID, scene) && role != .reader
    }
}
