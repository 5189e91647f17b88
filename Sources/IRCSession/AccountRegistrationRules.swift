/// What is asked of people who make an account for themselves (IRCv3 draft/account-registration).
package struct AccountRegistrationRules: Equatable, Sendable {
    package let allowsBeforeConnect: Bool
    package let needsEmail: Bool
    /// Bytes.
    package let passwordMax: Int

    package init(allowsBeforeConnect: Bool, needsEmail: Bool, passwordMax: Int) {
        self.allowsBeforeConnect = allowsBeforeConnect
        self.needsEmail = needsEmail
        self.passwordMax = passwordMax
    }

    /// Of the capability. The name may differ from the nick.
    var value: String {
        [allowsBeforeConnect ? "before-connect" : nil, "custom-account-name", needsEmail ? "email-required" : nil]
            .compactMap(\.self).joined(separator: ",")
    }

    /// One `@` with something before it and a domain behind it; whether mail arrives there nobody knows.
    static func isEmail(_ text: String) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, !halves[0].isEmpty, text.utf8.count <= SessionLimit.emailBytesMax else { return false }
        let isPrintable = text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
        return isPrintable && !halves[1].hasPrefix(".") && !halves[1].hasSuffix(".") && halves[1].contains(".")
    }
}
