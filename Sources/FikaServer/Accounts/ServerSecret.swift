import Glibc
import LibCrypto

/// A secret of this installation, made at the first start and kept in the data folder: from it follow the cloaks that
/// stand for addresses and the salts of accounts that do not exist. Whoever loses it loses nothing but those.
struct ServerSecret: Sendable {
    static let fileName = "server.secret"
    static let length = 32

    private let key: [UInt8]

    /// One that ends with the process.
    init() {
        key = SecureRandom.bytes(Self.length)
    }

    /// Reads the folder's secret, or makes it, readable by the owner alone.
    init(folder: String) throws(ServerFault) {
        let path = "\(folder)/\(Self.fileName)"
        guard let text = try Self.read(path) else {
            key = SecureRandom.bytes(Self.length)
            try Self.write(Hexadecimal.encode(key) + "\n", to: path)
            return
        }
        guard let key = Hexadecimal.decode(String(text.prefix { $0.isHexDigit })), key.count == Self.length else {
            throw ServerFault(
                .secret, "\(path) does not hold this server's secret. Restore it from a backup, or remove it.")
        }
        self.key = key
    }

    /// Another secret for each purpose.
    func derived(for purpose: String) -> [UInt8] {
        HMAC.sha256(key: key, message: Array(purpose.utf8))
    }

    /// nil: there is none yet.
    private static func read(_ path: String) throws(ServerFault) -> String? {
        do throws(FileContents.Unreadable) {
            return String(decoding: try FileContents(path: path).bytes, as: UTF8.self)
        } catch {
            guard error.isMissing else { throw fault("read", path, error) }
            return nil
        }
    }

    private static func write(_ text: String, to path: String) throws(ServerFault) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw fault("write", path, FileContents.Unreadable(errno)) }
        defer { _ = Glibc.close(file) }
        let bytes = Array(text.utf8)
        guard Glibc.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
            throw fault("write", path, FileContents.Unreadable(errno))
        }
    }

    private static func fault(_ verb: String, _ path: String, _ reason: FileContents.Unreadable) -> ServerFault {
        ServerFault(.secret, "Cannot \(verb) \(path). Check the folder's owner and permissions.", cause: reason.reason)
    }
}
