package import FikaCore

/// What an operator asks for, on its way from the command line to whoever does it.
package enum AdminRequest: Sendable, Equatable, Codable {
    /// `scopes` nil: of a person; else of a bot that runs somewhere else.
    case addAccount(name: String, credentials: String, clearance: Confidentiality, scopes: [Scope]? = nil)
    /// nil `ends`: until an operator disables the account.
    case addGuest(
        name: String, credentials: String, clearance: Confidentiality, organisation: String?, ends: Timestamp?)
    case setGuestEnd(name: String, Timestamp?)
    case setPassword(name: String, credentials: String)
    case setClearance(name: String, Confidentiality)
    /// A fingerprint as `CertificateFingerprint` writes it.
    case addCertificate(account: String, CertificateFingerprint)
    case removeCertificate(account: String, CertificateFingerprint)
    case disableAccount(name: String)
    case enableAccount(name: String)
    case listAccounts
    /// What is kept about a person, and what of it would stay.
    case showPerson(name: String)
    /// What a person said outside of case files, behind the message of this number.
    case listPersonMessages(name: String, after: MessageID)
    case eraseAccount(name: String, reason: String)

    case listCaseTypes
    case openCase(type: String, title: String, confidentiality: Confidentiality?)
    case listCases(includingClosed: Bool)
    /// `reason`: why an operator looks into a confidential case.
    case showCase(number: String, reason: String?)
    /// From the place behind `after` on; `reason` as for `showCase`.
    case caseTimeline(number: String, after: Int, limit: Int, reason: String?)
    /// What was filed into closed cases and waits for a handler.
    case listLateFilings
    case setCaseStatus(number: String, to: String)
    case closeCase(number: String, result: String, waives: Bool)
    case actOnCase(number: String, CaseAction)
    case assignCase(number: String, account: String, role: CaseFile.Role)
    case unassignCase(number: String, account: String)
    case listDocuments(number: String)
    case listGrants(number: String)
    case revokeGrant(key: String)
    case grantCase(number: String, account: String, slice: Grant.Slice, until: Timestamp, reason: String)
    /// By the number of the request in the consultation.
    case approveRequest(key: String, request: Int, slice: Grant.Slice)
    case denyRequest(key: String, request: Int)
    case settleConsultation(key: String)
    case withdrawConsultation(key: String)
    /// Into a new folder, on the machine of whoever does it.
    case exportCase(number: String, folder: String, reason: String, reader: String?)
    /// Lets an account look into a case, which its handlers are told.
    case breakGlass(number: String, account: String, until: Timestamp, reason: String)
    /// Takes out of a file what was filed by mistake.
    case unfile(number: String, filing: FilingID, reason: String)

    /// Closed cases, and when they may be destroyed.
    case listRetention
    case holdCase(number: String, reason: String)
    case releaseCase(number: String, reason: String)
    case destroyCase(number: String, reason: String)
    /// Of what was destroyed, from this case on: `next` of the page before.
    case listCertificates(after: CaseID)
    /// Takes the last remains of what was destroyed out of the files.
    case scrub

    case createCommunity(name: String, title: String, kind: Community.Kind, joinRule: Community.JoinRule)
    case addMember(community: String, account: String)
    case removeMember(community: String, account: String)
    case addOwner(community: String, account: String)
    case listCommunities
    /// In the order of their numbers, behind this one.
    case listSolutions(community: String, after: SolutionID)
    /// At most `CoreSettings.keptSolutions`.
    case keepSolutions(community: String, [KnowledgeCommand.KeptElsewhere])

    /// Lines in the order of their log, at most `CoreSettings.importedMessages`.
    case importing(channel: String, [LogLine])

    case listBots
    case reloadBot(name: String)
    /// Starts a bot that is down, or stops one that is up; the others run on.
    case startBot(name: String)
    case stopBot(name: String)
    /// To a file that does not exist yet, on the machine of whoever does it.
    case backup(path: String)
    case status
    /// Certificates, case types and the log level, as SIGHUP does.
    case reload
}
