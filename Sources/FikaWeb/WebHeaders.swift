import FikaCore
import HTTPTypes

/// What keeps a document from doing anything in a browser but being saved, or looked at.
enum WebHeaders {
    /// Types that a browser shows without running anything of them. Not HTML, SVG, XML or PDF: those hold programs.
    static let passiveTypes: Set<String> = ["image/png", "image/jpeg", "image/gif", "image/webp", "text/plain"]

    /// What one may do at an address; any type of file may be sent where files are sent.
    static func options(_ methods: String, acceptsFiles: Bool) -> HTTPFields {
        var fields = common
        fields[.allow] = methods
        if acceptsFiles, let name = HTTPField.Name("Accept-Post") { fields[name] = "*/*" }
        return fields
    }

    /// Links are secrets: no page is told where one came from, and nothing is kept on the way.
    static let common: HTTPFields = {
        var fields = HTTPFields()
        fields[.xContentTypeOptions] = "nosniff"
        fields[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'; sandbox"
        fields[.cacheControl] = "private, no-store"
        for (name, value) in [
            ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Resource-Policy", "same-origin"),
            ("X-Frame-Options", "DENY"),
        ] {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        return fields
    }()

    /// `wantsInline` is followed for passive types alone.
    static func fields(of file: StoredFile, wantsInline: Bool) -> HTTPFields {
        var fields = common
        let isPassive = passiveTypes.contains(file.mediaType)
        let type = isPassive ? file.mediaType : StoredFile.unknownMediaType
        fields[.contentType] = type == "text/plain" ? "text/plain; charset=utf-8" : type
        fields[.contentDisposition] = disposition(isPassive && wantsInline ? "inline" : "attachment", name: file.name)
        fields[.eTag] = tag(of: file)
        fields[.acceptRanges] = "bytes"
        return fields
    }

    static func tag(of file: StoredFile) -> String { "\"\(file.digest)\"" }

    /// RFC 6266, with the name twice: in ASCII for old clients, and as it is (RFC 8187).
    static func disposition(_ kind: String, name: String) -> String {
        let plain = String(
            decoding: name.unicodeScalars.map { scalar -> UInt8 in
                let isPlain = (0x20...0x7E).contains(scalar.value) && !"\"\\%".unicodeScalars.contains(scalar)
                return isPlain ? UInt8(scalar.value) : UInt8(ascii: "_")
            }, as: UTF8.self)
        return "\(kind); filename=\"\(plain)\"; filename*=UTF-8''\(percentEncoded(name))"
    }

    /// All but RFC 8187's `attr-char`.
    private static func percentEncoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "!#$&+-.^_`|~".utf8.contains(byte)
            bytes += isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
