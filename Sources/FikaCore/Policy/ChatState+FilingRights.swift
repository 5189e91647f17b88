/// Who may file what, and where. It takes rights on both sides, and confidentiality never falls.
extension ChatState {
    /// Who stands behind a filing: the person who asks, or the one who asked a bot to.
    func filer(of request: FilingRequest, by asker: Asker) throws(Refusal) -> Account {
        let account = try asker.requireAccount()
        guard account.isBot else {
            guard request.judgement == nil else { throw .filing(.notAlone) }
            return account
        }
        try asker.requireScope(request.judgement == nil ? .file : .fileAlone)
        // The receipt would be said in the channel of the case.
        if let number = request.numbers.first(where: { isOff(account, in: cases[number: $0]?.channel) }) {
            throw .noSuchCase(number)
        }
        if request.judgement != nil { return account }
        guard let wish = request.wish, let person = wish.authorAccount.flatMap({ accounts[$0] }), !person.isBot,
            !person.isDisabled, case .channel(let channel, _) = wish.place,
            case let messages = request.material.messages, !messages.isEmpty,
            messages.allSatisfy({ $0.isSaid(in: channel) }), isWish(wish, to: asker, for: request.numbers)
        else { throw .wishNotFound }
        return person
    }

    /// A wish is said, speaks to the bot by its name and names each case. A reaction is none: a yes to a proposal is
    /// the server's affair.
    private func isWish(_ wish: Message, to asker: Asker, for numbers: [String]) -> Bool {
        guard wish.kind == .privmsg, !wish.isRedacted else { return false }
        let names = [asker.account?.name, asker.user?.person.nick].compactMap(\.self)
        return names.contains { casefold(wish.text).names(nick: casefold($0)) }
            && numbers.allSatisfy { wish.text.names(case: $0) }
    }

    /// The case, where the person may add to its file. Whether it is open is asked apart.
    func fileableCase(_ number: String, for person: Account) throws(Refusal) -> CaseFile {
        guard let file = cases[number: number], mayKnow(file, person) else { throw .noSuchCase(number) }
        guard mayWork(on: file, person) else { throw .notCaseHandler(number) }
        return file
    }

    /// The channel, where the asker may read what was said and the café is not. `person` stands behind the filing.
    func fileableChannel(_ id: ChannelID, for person: Account, _ asker: Asker) throws(Refusal) -> Channel {
        guard let channel = channels[id], mayRead(channel, asker) else { throw .noSuchMessage }
        switch channel.purpose {
        case .plain: break
        case .casework(let caseID):
            guard let file = cases[caseID], mayKnow(file, person) else { throw .noSuchMessage }
        case .community(let communityID):
            guard let community = communities[communityID], mayKnow(community, person) else { throw .noSuchMessage }
            guard community.kind != .cafe else { throw .notFileable(channel.name) }
        // It is part of a file already.
        case .consultation: throw .notFileable(channel.name)
        // Those of a case were not asked.
        case .question: throw .notFileable(channel.name)
        }
        return channel
    }

    /// Not into the case it belongs to already, nor into one that is less confidential than where it was said.
    func requireFiling(_ material: FilingMaterial, into file: CaseFile) throws(Refusal) {
        if let channel = material.channel, material.home == file.id { throw .notFileable(channel.name) }
        guard material.confidentiality ?? file.confidentiality <= file.confidentiality else {
            throw .confidentialityWouldFall
        }
    }

    /// The filing, if the asker may take it out: as a handler of the case, as the one who filed it while the time for
    /// that lasts, or, where no person decided it, as anyone who may file there.
    func withdrawable(_ id: FilingID, from file: CaseFile, _ asker: Asker) throws(Refusal) -> Filing {
        guard let filing = file.filings.first(where: { $0.id == id }) else { throw .filing(.noSuchFiling) }
        guard file.isOpen else { throw .caseIsClosed(file.number) }
        if asker.operatorName != nil || isHandler(of: file, asker.account) { return filing }
        guard let account = try? requirePerson(asker) else { throw .notCaseHandler(file.number) }
        if filing.judgement != nil, mayWork(on: file, account) { return filing }
        guard filing.isFiled(by: account) else { throw .notCaseHandler(file.number) }
        let until = filing.at.milliseconds + Int64(settings.undoHours) * 3_600_000
        guard asker.now.milliseconds <= until else { throw .filing(.tooLateToUndo(hours: settings.undoHours)) }
        return filing
    }

    /// Who may know a case may read what was filed into it; nobody at the server's own socket does so silently.
    func readableFiling(_ id: FilingID, version: Int?, in number: String, _ asker: Asker) throws(Refusal) -> (
        Filing, version: Int
    ) {
        let file = try knownCase(number, asker)
        _ = try asker.requireAccount()
        try asker.requireScope(.read)
        guard let filing = file.filings.first(where: { $0.id == id }) else { throw .filing(.noSuchFiling) }
        let version = version ?? filing.version
        guard (1...filing.version).contains(version) else { throw .filing(.noSuchFiling) }
        guard filing.shows(version: version) else { throw .filing(.isWithdrawn) }
        return (filing, version)
    }

    /// The proposal, where the asker reads the channel it was made in.
    func knownProposal(_ id: MessageID, _ asker: Asker) throws(Refusal) -> (Proposal, Channel) {
        guard let proposal = cases.proposals[id], let channel = channels[proposal.channel], mayRead(channel, asker)
        else { throw .filing(.noSuchProposal) }
        return (proposal, channel)
    }
}

extension Filing {
    /// Once only the name was kept.
    fileprivate func isFiled(by account: Account) -> Bool {
        filer.map { $0 == account.id } ?? (filedBy == account.name)
    }
}

extension String {
    /// Whether it is spoken of in the text: with nothing on either side that could be part of a name.
    fileprivate func names(nick: String) -> Bool {
        hasWord(nick, joined: "abcdefghijklmnopqrstuvwxyz0123456789-_[]{}\\|^`")
    }

    /// `2026-0042`, also in `#case-2026-0042`; not in a longer number.
    fileprivate func names(case number: String) -> Bool {
        hasWord(number, joined: "0123456789")
    }

    /// Whether the word stands in the text with none of the `joined` characters, and nothing outside ASCII, next to it.
    private func hasWord(_ word: String, joined: String) -> Bool {
        let (text, word, joined) = (Array(utf8), Array(word.utf8), Array(joined.utf8))
        guard !word.isEmpty, text.count >= word.count else { return false }
        func isFree(_ place: Int) -> Bool {
            !text.indices.contains(place) || (text[place] < 0x80 && !joined.contains(text[place]))
        }
        return (0...text.count - word.count).contains { start in
            text[start..<start + word.count].elementsEqual(word) && isFree(start - 1) && isFree(start + word.count)
        }
    }
}
