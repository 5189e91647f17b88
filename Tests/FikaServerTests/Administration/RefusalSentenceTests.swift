import FikaCore
import Testing

@testable import FikaServer

@Suite("Refusals at the command line")
struct RefusalSentenceTests {
    @Test(
        "Each is a sentence that says what is meant",
        arguments: [
            (Refusal.noSuchAccount("anna"), "There is no account anna."),
            (.accountExists("anna"), "There is an account anna already."),
            (.accountDisabled, "The account is disabled. Enable it first."),
            (.noSuchChannel("#x"), "There is no channel #x."),
            (.invalidChannelName("x"), "x cannot be a channel's name: it begins with # and has no spaces."),
            (.noSuchMessage, "There is no such message."),
            (.tooLong(what: "title", limit: 5), "The title is too long: at most 5."),
            (.noTextToSend, "There is a line without text."), (.invalidLimit, "That number is out of range."),
            (.operatorsOnly, "Only an operator of the server may do that."),
            (.noSuchCommunity("x"), "There is no community x."),
            (.communityExists("x"), "There is a community or channel x already."),
            (.notCommunityOwner("x"), "Only an owner of x may do that."), (.noSuchCase("1"), "There is no case 1."),
            (.casework(.noReason), "Give a reason."),
            (.noSuchCaseType("x"), "There is no case type x. See: fikad case types"),
            (.invalidCaseType("x"), "The case type x is not usable."), (.caseIsClosed("1"), "Case 1 is closed."),
            (.noSuchStatus("x", allowed: ["a", "b"]), "There is no status \"x\". Allowed: a, b."),
            (.noSuchResult("x", allowed: ["a"]), "There is no result \"x\". Allowed: a."),
            (.notCaseHandler("1"), "Only the handler of case 1 may do that."),
            (.aboveClearance(.secret), "The account is not cleared for secret. See: fikad account clearance"),
            (.confidentialityWouldFall, "Confidentiality would fall."), (.emptyTitle, "A title is missing."),
            (.badKey("#x"), "The rules do not allow that here."),
        ])
    func sentences(refusal: Refusal, sentence: String) {
        #expect(refusal.sentence == sentence)
    }

    @Test(
        "Names that cannot be are told what names are",
        arguments: [Refusal.invalidAccountName("1"), .invalidCommunityName("a b")])
    func names(refusal: Refusal) {
        #expect(refusal.sentence.contains("cannot be"))
    }

    @Test(
        "What is asked for has a name for the log, without what it is about",
        arguments: [
            (AdminRequest.setPassword(name: "anna", credentials: "secret"), "setPassword"), (.status, "status"),
            (.importing(channel: "#x", []), "importing"), (.backup(path: "/b"), "backup"),
        ])
    func requestNames(request: AdminRequest, name: String) {
        #expect(request.name == name)
    }

    @Test(
        "What was done is told",
        arguments: [
            (AdminRequest.setPassword(name: "a", credentials: "x"), "Account a has a new password."),
            (.setClearance(name: "a", .secret), "Account a is cleared for secret."),
            (.disableAccount(name: "a"), "Account a is disabled, and its connections are ended."),
            (.enableAccount(name: "a"), "Account a is enabled."),
            (.addMember(community: "c", account: "a"), "a is a member of c."),
            (.removeMember(community: "c", account: "a"), "a is no member of c any more."),
            (.addOwner(community: "c", account: "a"), "a is an owner of c."), (.status, "Done."),
        ])
    func done(request: AdminRequest, sentence: String) {
        #expect(request.sentence(made: nil) == sentence)
    }
}
