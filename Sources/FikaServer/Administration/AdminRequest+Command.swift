import FikaCore

extension AdminRequest {
    /// What it is for the rules; nil for what is not theirs.
    var command: Command? {
        switch self {
        case .addAccount(let name, let credentials, let clearance, let scopes):
            .account(.add(name: name, credentials: Array(credentials.utf8), clearance: clearance, scopes: scopes))
        case .addGuest(let name, let credentials, let clearance, let organisation, let ends):
            .account(
                .addGuest(
                    name: name, credentials: Array(credentials.utf8), clearance: clearance,
                    Account.Guest(organisation: organisation, ends: ends)))
        case .setGuestEnd(let name, let ends): .account(.setGuestEnd(name: name, ends))
        case .setPassword(let name, let credentials):
            .account(.setCredentials(name: name, Array(credentials.utf8)))
        case .setClearance(let name, let clearance): .account(.setClearance(name: name, clearance))
        case .addCertificate(let account, let fingerprint): .account(.addCertificate(name: account, fingerprint))
        case .removeCertificate(let account, let fingerprint): .account(.removeCertificate(name: account, fingerprint))
        case .disableAccount(let name): .account(.disable(name: name))
        case .enableAccount(let name): .account(.enable(name: name))
        case .listAccounts: .read(.accounts)
        case .showPerson(let name): .query(.person(name: name))
        case .listPersonMessages(let name, let after):
            .query(.personalMessages(name: name, after: after, limit: Self.pageMax))
        case .eraseAccount(let name, let reason): .account(.erase(name: name, reason: reason))
        case .listCaseTypes: .read(.caseTypes)
        case .openCase(let type, let title, let confidentiality):
            .casework(.open(type: type, title: title, confidentiality: confidentiality))
        case .listCases(let includingClosed): .read(.cases(includingClosed: includingClosed))
        case .showCase(let number, let reason): .read(.caseFile(number: number, reason: reason))
        case .caseTimeline(let number, let after, let limit, let reason):
            .query(.timeline(number: number, after: after, limit: limit, reason: reason))
        case .listLateFilings: .read(.lateFilings)
        case .setCaseStatus(let number, let status): .casework(.setStatus(number: number, to: status))
        case .closeCase(let number, let result, let waives):
            .casework(.close(number: number, result: result, waives: waives))
        case .actOnCase(let number, let action): .casework(.act(number: number, action))
        case .assignCase(let number, let account, let role):
            .casework(.assign(number: number, account: account, role: role))
        case .unassignCase(let number, let account): .casework(.unassign(number: number, account: account))
        case .listDocuments(let number): .read(.documents(number: number))
        case .listGrants(let number): .read(.grants(number: number))
        case .revokeGrant(let key): .access(.revoke(key: key))
        case .grantCase(let number, let account, let slice, let until, let reason):
            .access(.grant(number: number, account: account, slice: slice, until: until, reason: reason))
        case .approveRequest(let key, let request, let slice):
            .access(.approve(key: key, request: request, slice: slice))
        case .denyRequest(let key, let request): .access(.deny(key: key, request: request))
        case .settleConsultation(let key): .access(.settle(key: key))
        case .withdrawConsultation(let key): .access(.withdraw(key: key))
        case .exportCase(let number, _, let reason, let reader):
            .casework(.export(number: number, reason: reason, reader: reader))
        case .breakGlass(let number, let account, let until, let reason):
            .access(.breakGlass(number: number, account: account, until: until, reason: reason))
        case .unfile(let number, let filing, let reason):
            .casework(.filing(.withdraw(number: number, filing, reason: reason)))
        case .listRetention: .read(.retention)
        case .holdCase(let number, let reason): .retention(.hold(number: number, reason: reason))
        case .releaseCase(let number, let reason): .retention(.release(number: number, reason: reason))
        case .destroyCase(let number, let reason): .retention(.destroy(number: number, reason: reason))
        case .listCertificates(let after): .query(.certificates(after: after, limit: Self.pageMax))
        case .createCommunity, .addMember, .removeMember, .addOwner, .listCommunities, .listSolutions, .keepSolutions:
            communityCommand
        case .importing(let channel, let lines):
            .message(.importing(channel: channel, lines.map(\.imported)))
        case .listBots, .reloadBot, .startBot, .stopBot, .backup, .status, .reload, .scrub: nil
        }
    }

    private var communityCommand: Command? {
        switch self {
        case .createCommunity(let name, let title, let kind, let joinRule):
            .community(.create(name: name, title: title, kind: kind, joinRule: joinRule))
        case .addMember(let community, let account): .community(.addMember(community: community, account: account))
        case .removeMember(let community, let account):
            .community(.removeMember(community: community, account: account))
        case .addOwner(let community, let account): .community(.addOwner(community: community, account: account))
        case .listCommunities: .read(.communities)
        case .listSolutions(let community, let after):
            .query(.solutions(community: community, .after(after), limit: Self.pageMax))
        case .keepSolutions(let community, let kept): .knowledge(.keep(kept, community: community))
        default: nil
        }
    }

    /// Of one answer, unless the rules allow fewer.
    package static let pageMax = 100

    /// Whether it needs the daemon: there is nothing to be found in the store.
    package var needsDaemon: Bool {
        switch self {
        case .listBots, .reloadBot, .startBot, .stopBot, .status, .reload: true
        default: false
        }
    }
}
