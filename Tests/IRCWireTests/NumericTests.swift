import IRCWire
import Testing

@Suite("Numerics")
struct NumericTests {
    @Test("The code has three digits and leads back", arguments: Numeric.allCases)
    func code(numeric: Numeric) {
        #expect(numeric.code.utf8.count == 3)
        #expect(UInt16(numeric.code) == numeric.rawValue)
        #expect(IRCMessage(numeric.code).numeric == numeric)
    }

    @Test(
        "They are the numbers of the specifications",
        arguments: [
            (Numeric.rplWelcome, "001"), (.rplISupport, "005"), (.rplAway, "301"), (.rplWhoisAccount, "330"),
            (.rplWhoisBot, "335"), (.rplNamReply, "353"), (.rplWhoSpcRpl, "354"), (.errNoSuchNick, "401"),
            (.errInputTooLong, "417"), (.errUnknownCommand, "421"), (.errBadChannelKey, "475"),
            (.rplWhoisSecure, "671"), (.errInvalidModeParam, "696"), (.rplMonOnline, "730"), (.errMonListFull, "734"),
            (.rplWhoisKeyValue, "760"), (.errKeyNoPermission, "769"), (.rplLoggedIn, "900"), (.rplSaslMechs, "908"),
        ])
    func numbers(numeric: Numeric, code: String) {
        #expect(numeric.code == code)
    }
}
