extension String {
    /// A part of bytes that were validated as a whole. Sound only where the part begins and ends beside ASCII bytes,
    /// as every separator of the wire is.
    init(part range: Range<Int>, of bytes: Span<UInt8>) {
        self = String(copying: unsafe UTF8Span(unchecked: bytes.extracting(range)))
    }

    /// As `init(part:of:)`, for bytes that were put together from such parts and ASCII.
    init(validBytes bytes: [UInt8]) {
        self = String(copying: unsafe UTF8Span(unchecked: bytes.span))
    }
}
