import Foundation

/// A whole log, read.
package struct LogFile: Sendable, Equatable {
    /// Most bytes of a file; larger ones must be cut.
    package static let bytesMax = 256 << 20
    /// Most bytes of a line; longer ones are bad.
    static let lineBytesMax = 16_384
    /// Most bytes of a message: longer ones become several, so that each fits on a line of IRC.
    static let textBytesMax = 400
    /// Numbers of bad lines that are kept; the others are counted.
    static let badKept = 20

    package private(set) var lines: [LogLine] = []
    package private(set) var passed = 0
    package private(set) var bad = 0
    /// Counted from 1.
    package private(set) var badLines: [Int] = []

    /// Why nothing of a file can be read, in a sentence.
    package struct Fault: Error, Equatable, CustomStringConvertible {
        package let description: String
    }

    /// The file's name may tell the day; `format` nil is to be recognised.
    package init(
        _ bytes: [UInt8], name: String, format: LogFormat?, day: LogDay?, offsetMinutes: Int
    ) throws(Fault) {
        let texts = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let format = format ?? LogFormat.recognise(texts.lazy.map(Self.text)) else {
            throw Fault(description: "\(name): no known format; say which with --format.")
        }
        let day = day ?? LogDay(inName: name)
        guard day != nil || format == .irssi || format == .weechat else {
            throw Fault(description: "\(name): its lines do not tell the day; say it with --date YYYY-MM-DD.")
        }
        var reader = LogReader(format: format, day: day, offsetMinutes: offsetMinutes)
        for (index, text) in texts.enumerated() {
            take(text.count > Self.lineBytesMax ? .bad : reader.read(Self.text(text)), number: index + 1)
        }
    }

    private mutating func take(_ reading: LogReader.Reading, number: Int) {
        switch reading {
        case .passed: passed += 1
        case .said(let line):
            lines += Self.pieces(line.text).map { LogLine(at: line.at, nick: line.nick, text: $0) }
        case .bad:
            bad += 1
            if badLines.count < Self.badKept { badLines.append(number) }
        }
    }

    /// UTF-8, or Latin-1 where it is not: every byte is a character there.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(validating: bytes, as: UTF8.self)
            ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    /// Cut between characters.
    private static func pieces(_ text: String) -> [String] {
        guard text.utf8.count > textBytesMax else { return [text] }
        var pieces: [String] = []
        var piece = ""
        for character in text {
            if piece.utf8.count + String(character).utf8.count > textBytesMax {
                pieces.append(piece)
                piece = ""
            }
            piece.append(character)
        }
        return pieces + [piece]
    }

    /// What to tell whoever imported it.
    package var summary: String {
        let shown = badLines.map(String.init).joined(separator: ", ")
        let more = bad > badLines.count ? " and more" : ""
        return "\(lines.count) messages, \(passed) other lines"
            + (bad == 0 ? "" : ", \(bad) lines not understood (line \(shown)\(more))")
    }
}
