/// A client-first message taken apart: `gs2-header client-first-message-bare` (RFC 5802 §7).
struct ScramClientFirst {
    /// `n,,` or `y,,`, with an authorisation name between the commas where one was given.
    let header: ArraySlice<UInt8>
    /// What follows the header, as the signatures need it.
    let bare: ArraySlice<UInt8>
    let userName: String
    let nonce: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) throws(ScramFailure) {
        guard bytes.count <= ScramMessage.bytesMax else { throw .tooLong }
        let parts = bytes.split(separator: UInt8(ascii: ","), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw .malformed }
        // `y` says: the client could bind to the channel but saw that the server cannot. That is so.
        guard parts[0].first != UInt8(ascii: "p") else { throw .channelBindingNotSupported }
        guard parts[0].elementsEqual("n".utf8) || parts[0].elementsEqual("y".utf8) else { throw .malformed }
        header = bytes[..<parts[2].startIndex]
        bare = parts[2]
        var message = try ScramMessage(bare)
        userName = try ScramName.unescape(try message.next("n"))
        nonce = try message.nextNonce()
        guard !parts[1].isEmpty else { return }
        guard parts[1].starts(with: "a=".utf8) else { throw .malformed }
        let authorization = try ScramName.unescape(parts[1].dropFirst(2))
        guard authorization == userName else { throw .authorizationRefused }
    }
}
