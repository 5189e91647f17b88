/// What the model of threads looks at, for a message and one earlier message that it may answer (the *candidate*),
/// or for a message that may start a thread. All are whole numbers with an upper limit, so that weights are short;
/// those about a candidate are -1 where there is none. The order is the order of columns in `--features`.
package enum ThreadFeature: Int, CaseIterable, Sendable {
    // The message.
    case words, addressing, mentions, strangerAddressed, asks, links, exclaims, acts
    // Its speaker.
    case ownDistance, ownMinutes, ownRun, ownRemarks, calledDistance, calledSince
    // Its words, by the scores learned for each word.
    case opening, continuing, asking
    // The room of late.
    case pace, speakers, addressed, silence, openThreads
    // The candidate: its place and time.
    case distance, minutes, turns, speakersSince
    // Who speaks to whom.
    case sameSpeaker, ownSince, theirSince, theirRemarks, endsTurn
    case callsCandidate, calledByCandidate, callsOther, candidateCalls, candidateMentioned
    case exchangeDistance, theyCalledDistance, answersOwn
    // Its words.
    case candidateWords, candidateAsks, candidateLinks, candidateActs, candidateOpening, candidateAsking
    case overlap, likeness, rareShared, threadOverlap, overlapMost, isOverlapMost
    // The thread it is in.
    case ownThread, threadSize, threadAge, threadDistance, inThread, calledInThread, participants
    case isRoot, rootSpeaker, newestSpeaker, ownThreadDistance, isNewest
    case children, ownChildren

    /// The highest distance, in remarks: further back or never.
    static let distanceMax = ThreadFinder.windowMax + 1
    /// The highest number of minutes.
    static let minutesMax = 999
}
