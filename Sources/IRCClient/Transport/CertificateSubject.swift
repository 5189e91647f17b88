/// Finds the subject's common name in a certificate (RFC 5280 §4.1), which NIOSSL does not tell. Takes any bytes: what
/// it does not understand has no name.
enum CertificateSubject {
    private static let sequence: UInt8 = 0x30
    private static let set: UInt8 = 0x31
    private static let objectIdentifier: UInt8 = 0x06
    private static let version: UInt8 = 0xA0
    /// UTF8String, PrintableString, T61String, IA5String.
    private static let strings: Set<UInt8> = [0x0C, 0x13, 0x14, 0x16]
    /// 2.5.4.3, id-at-commonName.
    private static let commonName: [UInt8] = [0x55, 0x04, 0x03]

    static func commonName(inDER bytes: [UInt8]) -> String? {
        var certificate = bytes[...]
        guard var outer = take(sequence, from: &certificate), var body = take(sequence, from: &outer) else {
            return nil
        }
        _ = take(version, from: &body)
        // Serial number, signature algorithm, issuer, validity; then the subject.
        for _ in 0..<4 where skip(&body) == nil { return nil }
        guard var subject = take(sequence, from: &body) else { return nil }
        while var relative = take(set, from: &subject) {
            while var attribute = take(sequence, from: &relative) {
                guard let type = take(objectIdentifier, from: &attribute) else { return nil }
                if type.elementsEqual(commonName), let tag = attribute.first, strings.contains(tag),
                    let value = take(tag, from: &attribute)
                {
                    return String(decoding: value, as: UTF8.self)
                }
            }
        }
        return nil
    }

    private static func skip(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        bytes.first.flatMap { take($0, from: &bytes) }
    }

    /// The content of the next element if it has this tag; `bytes` then begins behind it.
    private static func take(_ tag: UInt8, from bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard bytes.first == tag else { return nil }
        var rest = bytes.dropFirst()
        guard let first = rest.popFirst() else { return nil }
        var length = Int(first)
        if first >= 0x80 {
            let count = Int(first & 0x7F)
            guard (1...3).contains(count), rest.count >= count else { return nil }
            length = rest.prefix(count).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(count)
        }
        guard rest.count >= length else { return nil }
        bytes = rest.dropFirst(length)
        return rest.prefix(length)
    }
}
