/// What stands where a list would, when nothing is on it.
enum NothingPhrase: Equatable, Sendable {
    /// Nothing is said, either.
    case silence
    case nobody, noMore, notFound, done
    case noCases, noOpenCases, noSuchCase, noTypes, nothingFiled, noProposals, nothingHappened, nothingWaits
    case noLikelyCase
    case noGrants, noConsultations, nothingSaid, noDocuments, noFilesWaiting, noComments
    case noQuestions, noSolutions, noAnswers, nobodyKnows, noHelpers, noCommunities, noBots, noDigest
    case acknowledged, noAnnouncement
}
