import ArgumentParser
import FikaCore
import FikaServer

/// Client certificates that log in to an account (SASL EXTERNAL).
struct CertificateVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificate", abstract: "Client certificates with which an account logs in.",
        subcommands: [Add.self, Remove.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Let whoever shows a certificate log in to an account.",
            discussion: "openssl x509 -in CERTIFICATE -noout -fingerprint -sha256 tells the fingerprint.")

        @Argument(help: "The account's name.") var name: String
        @Argument(help: "SHA-256 of the certificate, in hexadecimal digits.") var fingerprint: CertificateFingerprint
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.addCertificate(account: name, fingerprint))
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Take a certificate from an account.")

        @Argument(help: "The account's name.") var name: String
        @Argument(help: "SHA-256 of the certificate, in hexadecimal digits.") var fingerprint: CertificateFingerprint
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.removeCertificate(account: name, fingerprint))
        }
    }
}

extension CertificateFingerprint: ExpressibleByArgument {
    package init?(argument: String) {
        self.init(argument)
    }
}
