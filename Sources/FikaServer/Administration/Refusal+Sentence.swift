package import FikaCore
import IRCSession

/// The rules' refusals for whoever sits at the command line. What only a connection can run into is told in general:
/// IRC has its own words for it.
extension Refusal {
    package var sentence: String {
        switch self {
        case .noSuchAccount(let name): "There is no account \(name)."
        case .accountExists(let name): "There is an account \(name) already."
        case .erasure(let obstacle): obstacle.sentence + "."
        case .accountDisabled: "The account is disabled. Enable it first."
        case .certificateIsTaken: "The certificate is bound to another account. Remove it there first."
        case .noSuchCertificate: "The account has no such certificate."
        case .invalidAccountName(let name):
            "\(name) cannot be an account's name: letters, digits and -_[]{}\\|^` it may have, and "
                + "no digit or hyphen at its beginning."
        case .noSuchChannel(let name): "There is no channel \(name)."
        case .invalidChannelName(let name): "\(name) cannot be a channel's name: it begins with # and has no spaces."
        case .noSuchMessage: "There is no such message."
        case .tooLong(let what, let limit): "The \(what) is too long: at most \(limit)."
        case .noTextToSend: "There is a line without text."
        case .noSuchAim(let text): "\(text) says not whom an announcement is for."
        case .invalidLimit: "That number is out of range."
        case .operatorsOnly: "Only an operator of the server may do that."
        default: communitySentence ?? caseSentence ?? "The rules do not allow that here."
        }
    }

    private var communitySentence: String? {
        switch self {
        case .noSuchCommunity(let name): "There is no community \(name)."
        case .communityExists(let name): "There is a community or channel \(name) already."
        case .invalidCommunityName(let name): "\(name) cannot be a community's name: letters, digits and hyphens."
        case .notCommunityOwner(let name): "Only an owner of \(name) may do that."
        default: nil
        }
    }

    private var caseSentence: String? {
        switch self {
        case .noSuchCase(let number): "There is no case \(number)."
        case .noSuchCaseType(let id): "There is no case type \(id). See: fikad case types"
        case .invalidCaseType(let id): "The case type \(id) is not usable."
        case .caseIsClosed(let number): "Case \(number) is closed."
        case .noSuchStatus(let status, let allowed):
            "There is no status \"\(status)\". Allowed: \(allowed.joined(separator: ", "))."
        case .noSuchResult(let result, let allowed):
            "There is no result \"\(result)\". Allowed: \(allowed.joined(separator: ", "))."
        case .notCaseHandler(let number): "Only the handler of case \(number) may do that."
        case .aboveClearance(let step): "The account is not cleared for \(step.rawValue). See: fikad account clearance"
        case .confidentialityWouldFall: "Confidentiality would fall."
        case .casework(let obstacle): obstacle.sentence + "."
        case .retention(let number, let obstacle): "\(number): \(obstacle.sentence)."
        case .emptyTitle: "A title is missing."
        case .filing(.noSuchFiling): "There is no such filing. See: fikad case show"
        case .access(.noSuchGrant(let key)): "There is no grant \(key). See: fikad case grants"
        case .access(.endNotAhead): "The end must be a day to come."
        default: nil
        }
    }
}
