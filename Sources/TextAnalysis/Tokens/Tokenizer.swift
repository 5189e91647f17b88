/// Cuts a text into the tokens that it is searched by, with their places in the source.
///
/// - A *word* is a run of letters and digits of any script, with the accents that follow them. It is lower-cased,
///   and Latin letters lose their diacritics: `Café` and `cafe` are one word.
/// - A *compound* is words tied by single `-`, `.`, `_`, `'`, `’` or `@`: `2026-0042`, `10.0.1`, `setup.exe`,
///   `wi-fi`, `foto's`. Its parts are tokens, and so is the whole, right after its first part. In a compound
///   without digits hyphens and apostrophes vanish from the whole, so that `wi-fi` is found by `wifi` and
///   `foto's` by `fotos`; with digits they stay, so that a case number is not a telephone number.
/// - A word longer than `tokenBytesMax` is cut there; a compound longer than that is known by its parts alone.
/// - Any bytes will do. What is not UTF-8 separates words.
///
/// Time is linear in the input. ASCII costs no allocation.
package struct Tokenizer: Sendable {
    /// Most bytes in a token. Longer words are blobs and addresses, which nobody searches by their end.
    package static let tokenBytesMax = 64

    /// What is told about each token: its bytes (valid only during the call), the source bytes it stands for, and
    /// its role. False ends the run.
    package typealias Receiver = (UnsafeBufferPointer<UInt8>, Range<Int>, TokenRole) -> Bool

    /// There are no settings: what is indexed and what is asked must be cut alike.
    package init() {}

    /// Calls `body` for each token, in the order of the source.
    ///
    /// Returns false when `body` ended the run.
    @discardableResult
    package func forEachToken(in bytes: UnsafeBufferPointer<UInt8>, _ body: Receiver) -> Bool {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.tokenBytesMax) { memory in
            var buffer = TokenBuffer(memory)
            var position = 0
            while position < bytes.count {
                let unit = TextUnit(bytes, at: position)
                guard case .word = unit.role else {
                    position += unit.length
                    continue
                }
                let extent = Extent(of: bytes, from: position)
                guard Self.report(extent, of: bytes, through: &buffer, to: body) else { return false }
                position = extent.range.upperBound
            }
            return true
        }
    }

    private static func report(
        _ extent: Extent, of bytes: UnsafeBufferPointer<UInt8>, through buffer: inout TokenBuffer, to body: Receiver
    ) -> Bool {
        var position = extent.range.lowerBound
        while position < extent.range.upperBound {
            let start = position
            buffer.clear()
            var next = position
            while position < extent.range.upperBound {
                let unit = TextUnit(bytes, at: position)
                next = position + unit.length
                if case .joiner = unit.role { break }
                buffer.appendFolded(unit.scalar)
                position = next
            }
            guard body(buffer.bytes, start..<position, .word) else { return false }
            if start == extent.range.lowerBound, extent.isCompound {
                fillWhole(extent, of: bytes, into: &buffer)
                guard buffer.isCut || body(buffer.bytes, extent.range, .compound) else { return false }
            }
            position = next
        }
        return true
    }

    private static func fillWhole(
        _ extent: Extent, of bytes: UnsafeBufferPointer<UInt8>, into buffer: inout TokenBuffer
    ) {
        buffer.clear()
        var position = extent.range.lowerBound
        while position < extent.range.upperBound, !buffer.isCut {
            let unit = TextUnit(bytes, at: position)
            position += unit.length
            if case .joiner(let byte) = unit.role {
                let vanishes = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
                if extent.hasDigit || !vanishes { buffer.append(byte) }
            } else {
                buffer.appendFolded(unit.scalar)
            }
        }
    }
}

extension Tokenizer {
    /// How far a word or compound reaches.
    private struct Extent {
        let range: Range<Int>
        private(set) var isCompound = false
        private(set) var hasDigit = false

        init(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
            var end = start
            scan: while end < bytes.count {
                let unit = TextUnit(bytes, at: end)
                switch unit.role {
                case .word:
                    if (0x30...0x39).contains(unit.scalar) { hasDigit = true }
                case .mark: break
                case .joiner:
                    let after = end + unit.length
                    guard after < bytes.count, case .word = TextUnit(bytes, at: after).role else { break scan }
                    isCompound = true
                case .separator: break scan
                }
                end += unit.length
            }
            range = start..<end
        }
    }
}
