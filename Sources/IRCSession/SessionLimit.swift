import IRCWire

/// Limits of the translation that nobody needs to change. Bytes of UTF-8 where nothing else is said.
enum SessionLimit {
    /// IRCv3 labeled-response.
    static let labelBytesMax = 64
    /// IRCv3 message-tags, "Size limit", for what is passed on: a reply's one tag becomes two.
    static let clientTagBytesMax = WireLimit.clientTagBytesMax
    /// Texts of `SOLUTIONTEXT` and `MISSING` (Fika's own verbs).
    static let chunkBytesMax = 400
    /// Texts of `FILEDMESSAGE`, which stand behind the longest names.
    static let filedChunkBytesMax = 200
    /// What was granted, as a word of `GRANT`, which has the longest names beside it.
    static let sliceBytesMax = 120
    /// Capabilities in one CAP LS line: 512 less server name, nick and verb.
    static let capabilityLineBytesMax = 380
    /// RFC 5321 §4.5.3.1.3, less the brackets.
    static let emailBytesMax = 254
    /// A password that people choose when they make an account; shorter ones are weak.
    static let passwordBytesMin = 8
    /// RFC 1459 §5.7.
    static let userhostNicksMax = 5
    /// A reason for QUIT that still fits behind the longest prefix.
    static let reasonBytesMax = 300
    /// Pages of solutions: as many when nothing is said, and at most.
    static let solutionsDefault = 20
    static let searchDefault = 20
    /// The newest comments on a document, in one answer.
    static let commentsMax = 100
    /// Documents, and consultations, that CASE SHOW lists: the newest.
    static let shownPapersMax = 100
    /// A batch that a client has not closed by then is forgotten (IRCv3 client-batch, `TIMEOUT`).
    static let batchSeconds: Int64 = 60
    /// The name a client gives its batch.
    static let batchReferenceBytesMax = 64
    /// A part of a message has room for as much, whatever stands before it in its line.
    static let messagePartBytesMin = 64
    /// Room that is made beforehand for each message of a page; what takes more makes its own.
    static let pageBytesPerMessage = 160
    /// Values of someone that WHOIS shows; METADATA LIST shows all.
    static let whoisValuesMax = 20
    /// Keys in one 770, 771 or 772: a line has 15 parameters (RFC 1459 §2.3).
    static let keysPerLineMax = 13
}
