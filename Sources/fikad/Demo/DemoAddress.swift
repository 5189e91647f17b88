/// Where the demonstration's server listens with TLS, and by which certificate it is known.
struct DemoAddress: Sendable, Equatable {
    let host: String
    let port: Int
    /// SHA-256 of the certificate in DER form, hexadecimal.
    let fingerprint: String
}
