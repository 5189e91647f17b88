/// Cuts a byte stream into lines. Append what the socket gave, then take lines until `next()` is nil.
///
/// After that at most one unfinished line within the limits is held back. A line that grows past them is dropped as it
/// arrives and told once, at the moment it is known. What comes out does not depend on how the stream was cut.
package struct LineDecoder: Sendable {
    package enum Line: Equatable, Sendable {
        /// Without its LF or CR LF; never empty.
        case message([UInt8])
        case tooLong
        case tagsTooLong
    }

    /// Above this an emptied buffer's memory is given back instead of kept for the next read.
    private static let idleCapacityMax = 1024

    private let limits: LineLimits
    private var buffer: [UInt8] = []
    /// Where the current line starts, and how far it was searched for its LF.
    private var start = 0
    private var scanned = 0
    /// The bytes of the current line's tag section with `@` and space, once its end was seen.
    private var tagBytes: Int?
    private var isDiscarding = false
    /// Of the overlong line that is being dropped as it arrives, or was with the last bytes: how long it is so far; 0
    /// where there is none. A caller ends a connection that sends nothing else.
    package private(set) var overlongBytes = 0

    package init(limits: LineLimits = .fromClient) {
        self.limits = limits
    }

    package init(tagBytesMax: Int, bodyBytesMax: Int) {
        self.init(limits: LineLimits(tagBytesMax: tagBytesMax, bodyBytesMax: bodyBytesMax))
    }

    /// Bytes held that `next()` has not given out. A caller that stops taking lines bounds them by not reading.
    package var bufferedBytes: Int { buffer.count - start }

    package mutating func append(_ bytes: Span<UInt8>) {
        bytes.withUnsafeBufferPointer { unsafe append(UnsafeRawBufferPointer($0)) }
    }

    package mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { unsafe append($0) }
    }

    /// For a `ByteBuffer`'s `withUnsafeReadableBytes`: the one copy is the one into the decoder.
    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        var fresh = unsafe bytes[...]
        if !isDiscarding { overlongBytes = 0 }
        if isDiscarding {
            guard let lineEnd = unsafe fresh.firstIndex(of: ASCII.lineFeed) else {
                overlongBytes += fresh.count
                return
            }
            isDiscarding = false
            overlongBytes += lineEnd - fresh.startIndex
            fresh = unsafe fresh[(lineEnd + 1)...]
        }
        dropTakenLines()
        unsafe buffer.append(contentsOf: fresh)
    }

    package mutating func next() -> Line? {
        while let end = scanForLineFeed() {
            let line = takeLine(upTo: end)
            if let line { return line }
        }
        return overflow()
    }

    /// Advances to the current line's LF, noting where its tags end on the way.
    private mutating func scanForLineFeed() -> Int? {
        let (lineFeed, tagEnd) = Self.scan(buffer.span, from: scanned, lineStart: start, seeksTagEnd: tagBytes == nil)
        scanned = lineFeed ?? buffer.count
        if let tagEnd { tagBytes = tagEnd - start }
        return lineFeed
    }

    private static func scan(
        _ bytes: Span<UInt8>, from position: Int, lineStart: Int, seeksTagEnd: Bool
    ) -> (lineFeed: Int?, tagEnd: Int?) {
        var seeksTagEnd = seeksTagEnd && lineStart < bytes.count && bytes[lineStart] == ASCII.at
        var tagEnd: Int?
        for index in position..<bytes.count {
            if bytes[index] == ASCII.lineFeed { return (index, tagEnd) }
            if seeksTagEnd, bytes[index] == ASCII.space {
                tagEnd = index + 1
                seeksTagEnd = false
            }
        }
        return (nil, tagEnd)
    }

    /// The line that ends at an LF; nil for an empty one.
    private mutating func takeLine(upTo lineFeed: Int) -> Line? {
        var end = lineFeed
        if end > start, buffer[end - 1] == ASCII.carriageReturn { end -= 1 }
        let line: Line? =
            end == start ? nil : excess(ofLineWith: end - start) ?? .message(Array(buffer[start..<end]))
        start = lineFeed + 1
        scanned = start
        tagBytes = nil
        if start == buffer.count { dropTakenLines() }
        return line
    }

    /// What is wrong with a line of so many bytes, CR and LF not counted.
    private func excess(ofLineWith count: Int) -> Line? {
        let hasTags = buffer[start] == ASCII.at
        let tags = hasTags ? tagBytes ?? count : 0
        if tags > limits.tagBytesMax { return .tagsTooLong }
        return count - tags + 2 > limits.bodyBytesMax ? .tooLong : nil
    }

    /// The unfinished line, if it can no longer become a good one. Its last byte may still turn out to be the CR.
    private mutating func overflow() -> Line? {
        let count = buffer.count - start
        guard count > 0, let excess = excess(ofLineWith: count - 1) else { return nil }
        isDiscarding = true
        overlongBytes = count
        start = buffer.count
        dropTakenLines()
        return excess
    }

    /// Moves what is left to the front once it is the smaller half, so that each byte is moved at most once on average.
    private mutating func dropTakenLines() {
        guard start > 0, start * 2 >= buffer.count else { return }
        if start == buffer.count {
            buffer.removeAll(keepingCapacity: buffer.capacity <= Self.idleCapacityMax)
        } else {
            buffer.removeSubrange(..<start)
        }
        scanned -= min(scanned, start)
        start = 0
        if buffer.isEmpty { (scanned, tagBytes) = (0, nil) }
    }
}
