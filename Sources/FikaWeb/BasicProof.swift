import Foundation

/// `Basic` credentials of a header: base64 of `name:password`.
enum BasicProof {
    /// Far more than any name and password have.
    static let bytesMax = 2_048

    static func read(_ header: String?) -> (name: String, password: String)? {
        guard let header, header.utf8.count <= bytesMax, header.prefix(6).lowercased() == "basic ",
            let bytes = Data(base64Encoded: String(header.dropFirst(6).drop { $0 == " " })),
            let text = String(data: bytes, encoding: .utf8), let colon = text.firstIndex(of: ":")
        else { return nil }
        return (String(text[..<colon]), String(text[text.index(after: colon)...]))
    }
}
