/// How much work a password record costs its maker, and so whoever tries to guess it from a stolen database.
package struct PasswordCost: Sendable, Equatable {
    /// Cost of the key that PLAIN log-ins are checked against; the server pays it at every such log-in.
    package let scrypt: ScryptCost
    /// PBKDF2 iterations of the SCRAM keys; the client pays them at every log-in, the server once, at making.
    package let scramIterations: Int

    /// A cost of one's own; `PasswordRecord.make` refuses it when it is outside the limits of `ScryptCost` and
    /// `ScramKeys`.
    package init(scrypt: ScryptCost, scramIterations: Int) {
        self.scrypt = scrypt
        self.scramIterations = scramIterations
    }

    /// For people.
    ///
    /// scrypt with N=16384, r=8, p=1 (16 MiB, about 40 ms) is its author's advice for log-ins. A record also holds
    /// SCRAM keys of the same password, and a thief attacks the cheaper of the two. RFC 7677 §4 wants at least 4096
    /// iterations and, as a rule of thumb, 0.1 s of a modern machine: 15,000 when it was written in 2015. OWASP's
    /// figure of today for PBKDF2-HMAC-SHA256 is 600,000, about 0.17 s in native code. With 15,000 the scrypt half
    /// would protect nothing; with 600,000 a graphics card needs about as long for either half. The server does not
    /// pay for it at log-in: there SCRAM costs it two HMACs.
    package static let interactive = PasswordCost(scrypt: ScryptCost(n: 16384, r: 8, p: 1), scramIterations: 600_000)

    /// For tests: the least that the algorithms allow (RFC 7677 §4 for the iterations). Never for real accounts.
    package static let test = PasswordCost(scrypt: ScryptCost(n: 16, r: 8, p: 1), scramIterations: 4096)
}
