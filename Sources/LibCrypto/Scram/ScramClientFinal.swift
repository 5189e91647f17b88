/// A client-final message taken apart: `c=…,r=…[,extensions],p=…` (RFC 5802 §7).
struct ScramClientFinal {
    /// The GS2 header that the client says it sent first.
    let header: [UInt8]
    let nonce: ArraySlice<UInt8>
    /// `ClientProof`, 32 bytes.
    let proof: [UInt8]
    /// All before the comma in front of the proof, as the signatures need it.
    let withoutProof: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) throws(ScramFailure) {
        var message = try ScramMessage(bytes[...])
        guard let header = Base64.decode(try message.next("c")) else { throw .malformed }
        self.header = header
        nonce = try message.nextNonce()
        guard let last = message.attributes.last, last.letter == UInt8(ascii: "p"),
            let proof = Base64.decode(last.value), proof.count == Hash.sha256Length
        else { throw .malformed }
        self.proof = proof
        withoutProof = bytes[..<(last.value.startIndex - ",p=".utf8.count)]
    }
}
