@testable import FikaCore

/// Documents: who may have one may know of it, and nobody else; what was said of one is seen by those who see that
/// talk. Papers, files and remarks of the generator have words of their own, by which they are found wherever they turn
/// up.
extension RightsModel {
    static let paperWord = "paper-"
    static let remarkWord = "remark-"

    /// What is known of a document from the events alone.
    struct Paper {
        let caseID: CaseID
        let step: Int
        /// The lines that told of its versions.
        var receipts: [MessageID]
        var remarks: [MessageID: (version: Int, text: String)] = [:]
        var words: Set<String>
    }

    mutating func take(_ event: DocumentEvent, among events: [Event]) {
        switch event {
        case .added(let document):
            papers[document.id] = Paper(
                caseID: document.caseID, step: CaseLadder.step(document.confidentiality),
                receipts: document.versions.map(\.receipt),
                words: Set([document.title] + document.versions.map(\.file.name)))
        case .versionAdded(let id, let version):
            papers[id]?.receipts.append(version.receipt)
            papers[id]?.words.insert(version.file.name)
        case .commented(let id, let comment):
            for case .message(.posted(let message)) in events where message.id == comment.message {
                papers[id]?.remarks[message.id] = (comment.version, message.text)
            }
        case .ticketIssued(let ticket, _): tickets[ticket.id] = ticket
        case .uploadBegun: break
        case .ticketSpent(let id): tickets[id] = nil
        case .hosted(.received(let file)): files[file.id] = file
        case .hosted(.attached(let id)), .hosted(.lapsed(let id)): files[id] = nil
        }
    }

    func reads(_ account: Account?, _ id: DocumentID, _ scene: Scene) -> Bool {
        guard let account, let paper = papers[id], paper.step <= CaseLadder.step(account.clearance) else {
            return false
        }
        if seesWhole(account, paper.caseID, scene) { return true }
        return held(by: account, scene).filter { $0.caseID == paper.caseID }.contains { grant in
            switch grant.slice {
            case .wholeFile: true
            case .documents(let ids): ids.contains(id)
            case .messages, .thread: false
            }
        }
    }

    private func sees(_ account: Account?, _ remark: MessageID, of id: DocumentID, _ scene: Scene) -> Bool {
        guard let account, let paper = papers[id], let version = paper.remarks[remark]?.version else { return false }
        if seesWhole(account, paper.caseID, scene) { return true }
        return held(by: account, scene).filter { $0.caseID == paper.caseID }.contains { grant in
            switch grant.slice {
            case .wholeFile: true
            case .messages(let ids): ids.contains(remark)
            case .thread(let root): root == remark || paper.receipts.prefix(version).contains(root)
            case .documents: false
            }
        }
    }

    // MARK: What was shown

    /// A reply that is about documents.
    mutating func leak(_ reply: DocumentReply, to account: Account?, _ scene: Scene) -> String? {
        checkedPapers += 1
        switch reply {
        case .list(let name, let shown):
            let expected = papers.keys.filter { isListed($0, under: name, account, scene) }
            if Set(shown.map(\.id)) != Set(expected) { return "other documents than \(name) shows" }
            return shown.compactMap { leak($0, named: name, to: account, scene) }.first
        case .ticket(let ticket, let name, let shown):
            if ticket.account != account?.id { return "somebody else's ticket" }
            if let shown, let reason = leak(shown, named: name, to: account, scene) { return reason }
            switch ticket.purpose {
            case .upload(let draft): return seesWhole(account, draft.caseID, scene) ? nil : "may not add to the case"
            case .download(let id, _): return reads(account, id, scene) ? nil : "a ticket for \(id.name)"
            case .host: return account?.guest == nil ? nil : "a guest sends files"
            }
        case .upload(let draft, _): return seesWhole(account, draft.caseID, scene) ? nil : "may not upload any more"
        case .hosted(let files, _):
            return files.allSatisfy { $0.account == account?.id } ? nil : "somebody else's file"
        case .room: return account?.guest == nil ? nil : "a guest sends files"
        case .fates: return "what became of files"
        case .opened(let shown, _): return leak(shown, named: "", to: account, scene)
        case .kept(let shown, _), .commented(let shown, _):
            return seesWhole(account, shown.caseID, scene) ? nil : "adds to a case that is not theirs"
        }
    }

    private func isListed(_ id: DocumentID, under name: String, _ account: Account?, _ scene: Scene) -> Bool {
        guard let account, let paper = papers[id], reads(account, id, scene) else { return false }
        if let file = scene.after.cases.all.first(where: { $0.number == name }), seesWhole(account, file.id, scene) {
            return paper.caseID == file.id
        }
        return grants(under: name, account, scene).contains { grant in
            switch grant.slice {
            case .wholeFile: grant.caseID == paper.caseID
            case .documents(let ids): grant.caseID == paper.caseID && ids.contains(id)
            case .messages, .thread: false
            }
        }
    }

    private func leak(_ shown: Document, named name: String, to account: Account?, _ scene: Scene) -> String? {
        if !reads(account, shown.id, scene) { return "\(shown.name) is not theirs" }
        for comment in shown.comments where !sees(account, comment.message, of: shown.id, scene) {
            return "a comment on \(shown.name) that they do not see"
        }
        guard let file = scene.after.cases[shown.caseID], !seesWhole(account, file.id, scene) else { return nil }
        return name.contains(file.number) ? "the case's number" : nil
    }

    /// Words of a paper or a remark, in whatever was shown.
    func leak(ofWordsIn content: Delivery.Content, to account: Account?, _ scene: Scene) -> String? {
        let words = "\(content)"
        guard words.contains(Self.paperWord) || words.contains(Self.remarkWord) else { return nil }
        for file in files.values where words.contains(file.file.name) && file.account != account?.id {
            return "the name of a file that is somebody else's"
        }
        for (id, paper) in papers {
            if !reads(account, id, scene), paper.words.contains(where: words.contains) { return "words of \(id.name)" }
            for (remark, said) in paper.remarks where words.contains(said.text) {
                if !sees(account, remark, of: id, scene) { return "a remark on \(id.name)" }
            }
        }
        return nil
    }

    mutating func leak(_ query: Query.CommentsQuery, to account: Account?, _ scene: Scene) -> String? {
        checkedPapers += 1
        return leak(query.document, named: "", to: account, scene)
            ?? query.comments.compactMap { comment in
                sees(account, comment.message, of: query.document.id, scene) ? nil : "a comment they do not see"
            }.first
    }

    // MARK: What was answered

    /// A no that tells apart what is hidden from what is not there, and a yes or a no that is wrong.
    mutating func wrongAnswer(to asked: Request?, _ outcome: Outcome, _ scene: Scene) -> String? {
        guard let asked, let account = scene.account(of: asked.actor) else { return nil }
        let refusal = outcome.refusal
        switch asked.command {
        case .document(.requestDownload(let id, nil)), .document(.openDocument(let id, nil)):
            return verdict(refusal, on: id, mustRead: true, account, scene)
        case .document(.goOnReading(let id, _)), .document(.requestVersion(let id)),
            .document(.comment(let id, _, _, _)), .query(.comments(let id, _, _)),
            .document(.requestDownload(let id, _)), .document(.openDocument(let id, _)):
            return verdict(refusal, on: id, mustRead: false, account, scene)
        case .document(.requestUpload(let number, _, _, _)):
            let file = scene.after.cases.all.first { $0.number == number }
            if let file, seesWhole(account, file.id, scene) { return nil }
            return refusal == .noSuchCase(number) ? nil : "says of a hidden case: \(String(describing: refusal))"
        case .read(.documents(let name)):
            let file = scene.after.cases.all.first { $0.number == name }
            let isOpen = file.map { seesWhole(account, $0.id, scene) } ?? false
            if isOpen || !grants(under: name, account, scene).isEmpty { return nil }
            return refusal == .noSuchCase(name) ? nil : "says of a hidden list: \(String(describing: refusal))"
        case .document(.beginUpload(let id)), .document(.completeUpload(let id, _)), .document(.open(let id)):
            guard tickets[id]?.account != account.id else { return nil }
            // One that was used up is not there after it.
            if outcome.events.contains(.document(.ticketSpent(id))) { return nil }
            return refusal == .document(.noSuchTicket) ? nil : "says of a ticket: \(String(describing: refusal))"
        case .document(.hosted(.open(let id))), .document(.hosted(.attach(let id, _, _, _, _))),
            .document(.hosted(.attachVersion(let id, _))):
            return verdict(refusal, on: id, asked, account, scene)
        default: return nil
        }
    }

    /// A file of one's own is there until it is in a case; for others it never was.
    private func verdict(
        _ refusal: Refusal?, on id: HostedFileID, _ asked: Request, _ account: Account, _ scene: Scene
    ) -> String? {
        let document = scene.after.documents.place(of: id)?.document
        let wasOwn =
            !account.isDisabled && scene.before.hosted[id]?.account == account.id
            && scene.before.hosted[id]?.ends ?? scene.now > scene.now
        if case .document(.hosted(.open)) = asked.command, let document {
            if reads(account, document, scene) { return refusal == nil ? nil : "is refused \(document.name)" }
        } else if wasOwn {
            return refusal == .document(.noSuchFile(id.name)) ? "a file of their own is not there" : nil
        }
        return refusal == .document(.noSuchFile(id.name))
            ? nil : "says of a hidden file: \(String(describing: refusal))"
    }

    private func verdict(
        _ refusal: Refusal?, on id: DocumentID, mustRead: Bool, _ account: Account, _ scene: Scene
    ) -> String? {
        let none = Refusal.document(.noSuchDocument(id.name))
        guard reads(account, id, scene) else {
            return refusal == none ? nil : "says of the hidden \(id.name): \(String(describing: refusal))"
        }
        if refusal == none { return "\(id.name) is theirs to read" }
        return mustRead && refusal != nil ? "is refused \(id.name): \(String(describing: refusal))" : nil
    }
}
