import Foundation

/// What the daemon had told anybody by a step of a recording.
struct Acknowledged {
    /// A message's text is this and nine digits.
    static let mark = "said #"
    private static let digits = 9

    /// Numbers of messages that were sent out: echoed or shown to others.
    private(set) var messages: Set<Int> = []
    /// Uploads that were answered with success.
    private(set) var uploads = 0

    static func text(_ number: Int) -> String {
        let digits = String(number)
        return mark + String(repeating: "0", count: Self.digits - digits.count) + digits
    }

    static func number(of text: some StringProtocol) -> Int? {
        text.hasPrefix(mark) ? Int(text.dropFirst(mark.count)) : nil
    }

    mutating func take(_ step: Recording.Step) {
        guard case .said(let bytes) = step else { return }
        if bytes.starts(with: Data("HTTP/1.1 20".utf8)) { uploads += 1 }
        var rest = bytes.startIndex..<bytes.endIndex
        while let place = bytes.range(of: Data(Self.mark.utf8), in: rest) {
            let end = place.upperBound + Self.digits
            guard end <= bytes.endIndex else { break }
            if let number = Int(String(decoding: bytes[place.upperBound..<end], as: UTF8.self)) {
                messages.insert(number)
            }
            rest = end..<bytes.endIndex
        }
    }
}
