import FikaCore
import LibCrypto
import NIOSSL

extension CertificateFingerprint {
    init?(of certificate: NIOSSLCertificate) {
        guard let bytes = try? certificate.toDERBytes() else { return nil }
        self.init(Hexadecimal.encode(Hash.sha256(bytes)))
    }
}
