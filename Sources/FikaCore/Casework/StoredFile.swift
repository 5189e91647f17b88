/// What is known of a file without its bytes.
package struct StoredFile: Sendable, Equatable, Codable {
    /// SHA-256 of the bytes as 64 small hexadecimal digits: the file's address in the file store.
    package let digest: String
    package let bytes: Int64
    /// `type/subtype`, without parameters.
    package let mediaType: String
    /// As the uploader's machine calls it, without what could do harm.
    package let name: String

    package static let unknownMediaType = "application/octet-stream"
    package static let nameBytesMax = 200
    package static let mediaTypeBytesMax = 100

    /// Takes any name and media type, whatever a client sends, and keeps of them what is harmless.
    package init(digest: String, bytes: Int64, mediaType: String, name: String) {
        self.digest = digest
        self.bytes = bytes
        self.mediaType = Self.cleaned(mediaType: mediaType)
        self.name = Self.cleaned(name: name)
    }

    package var isWellFormed: Bool {
        bytes >= 0 && digest.utf8.count == 64
            && digest.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    /// The last part of a path in either spelling, without control characters, without what turns the direction of
    /// text round (`annexe\u{202E}fdp.exe` reads `annexeexe.pdf`), and without dots in front.
    static func cleaned(name: String) -> String {
        let last = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.last ?? ""
        var kept = String.UnicodeScalarView()
        for scalar in last.unicodeScalars where isHarmless(scalar) {
            kept.append(isReserved(scalar) ? "_" : scalar)
        }
        let name = String(kept).drop { $0 == "." || $0 == " " }
        let short = shortened(String(name.reversed().drop { $0 == "." || $0 == " " }.reversed()))
        return short.isEmpty ? "document" : short
    }

    /// The ending stays: it is what tells people what the file is.
    private static func shortened(_ name: String) -> String {
        guard name.utf8.count > nameBytesMax else { return name }
        guard let dot = name.lastIndex(of: "."), name[dot...].utf8.count <= 16 else {
            return name.prefix(bytes: nameBytesMax)
        }
        let ending = name[dot...]
        return String(name[..<dot]).prefix(bytes: nameBytesMax - ending.utf8.count) + ending
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
        default: true
        }
    }

    /// What some file system or header gives a meaning to.
    private static func isReserved(_ scalar: Unicode.Scalar) -> Bool {
        "\"*:<>?|;%".unicodeScalars.contains(scalar)
    }

    /// RFC 9110 §8.3.1: two tokens; parameters are dropped.
    static func cleaned(mediaType: String) -> String {
        let bare = casefold(String(mediaType.prefix { $0 != ";" && $0 != "," }).trimmed)
        let parts = bare.split(separator: "/", omittingEmptySubsequences: false)
        let isType =
            bare.utf8.count <= mediaTypeBytesMax && parts.count == 2
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isTokenByte) }
        return isType ? bare : unknownMediaType
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || "!#$&^_.+-".utf8.contains(byte)
    }
}

extension String {
    /// Without spaces around it.
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
