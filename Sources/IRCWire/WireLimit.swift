/// Every length and count the wire knows. All are in bytes or items as the name says; bytes are counted on the wire,
/// after escaping and in UTF-8.
package enum WireLimit {
    /// What a client may put between `@` and the space (IRCv3 message-tags, "Size limit").
    package static let clientTagBytesMax = 4094
    /// What a server may add to that (IRCv3 message-tags, "Size limit").
    package static let serverTagBytesMax = 4094
    /// The whole tag section, `@` and the space included (IRCv3 message-tags, "Size limit").
    package static let tagBytesMax = 8191
    /// Everything behind the tags, CR LF included (RFC 1459 §2.3).
    package static let bodyBytesMax = 512
    /// What a client of ours accepts from a server behind the tags: RFC 1459 asks for 512, servers in the wild send
    /// more, and a line cut short is worse than a line too long.
    package static let serverBodyBytesMax = 4096
    /// RFC 1459 §2.3. The fifteenth takes the rest of the line (RFC 2812 §2.3.1).
    package static let parametersMax = 15

    /// Tokens in one 005: fifteen parameters less the nick and the closing text (modern.ircdocs.horse, RPL_ISUPPORT).
    package static let isupportTokensMax = 13
    /// Bytes the tokens of one 005 may take with the spaces between: 512 less a server name of 63, a nick of 30,
    /// the numeric, the closing text and CR LF.
    package static let isupportLineBytesMax = 380

    /// Different keys kept of all 005 lines. Ours: several times what any server announces.
    package static let isupportKeysMax = 128

    /// One AUTHENTICATE parameter (IRCv3 sasl-3.1).
    package static let saslChunkBytesMax = 400
    /// All chunks of one SASL message together, in base64. Ours: ten times what SCRAM needs.
    package static let saslPayloadBytesMax = 4096

    /// A completed `nick!user@host` mask. Ours: more than the longest prefix.
    package static let maskBytesMax = 256
    /// Mode changes with a parameter in one MODE, so that channel, letters and parameters fit in fifteen
    /// (the `MODES` token of 005).
    package static let modeParametersMax = 12

    /// The longest host name shown in a prefix (modern.ircdocs.horse, HOSTLEN; RFC 1123 labels).
    package static let hostBytesMax = 63
}
