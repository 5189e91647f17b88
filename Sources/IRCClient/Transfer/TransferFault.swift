/// Why a file did not go up or down. `description` is for the person at the keyboard.
package enum TransferFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// The server gave something that is no address of a file.
    case notALink
    /// The chat is encrypted and the link is not.
    case notEncrypted
    case cannotRead(path: String, reason: String)
    case cannotWrite(path: String, reason: String)
    /// There is a file of this name, and nobody said that it may go.
    case exists(path: String)
    /// The server's answer, with its words; strip them before showing them.
    case refused(status: Int, words: String)
    /// It may be taken up again where it broke off.
    case brokenOff
    /// What came is not what the server announced.
    case wrongContent
    case noConnection(ClientFailure)

    package var description: String {
        switch self {
        case .notALink: "The server gave no address that this program can use. Tell its operator."
        case .notEncrypted: "The server's address for files is not encrypted. Nothing was sent; tell its operator."
        case .cannotRead(let path, let reason): "\(path) cannot be read: \(reason)."
        case .cannotWrite(let path, let reason): "\(path) cannot be written: \(reason)."
        case .exists(let path): "There is a file \(path) already. Name another one, or say over."
        case .refused(let status, let words): words.isEmpty ? "The server said no (\(status))." : words
        case .brokenOff: "The connection broke off. Try the same again; a download goes on where it was."
        case .wrongContent: "What came is not what was announced. It was taken away; try again."
        case .noConnection(let failure): failure.description
        }
    }
}
