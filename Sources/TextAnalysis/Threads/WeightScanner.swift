/// Walks over the lines and fields of weights without allocating.
struct WeightScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    /// The line it is in, from 1.
    private(set) var line = 1

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position >= bytes.count }

    /// The next field of this line.
    mutating func field() -> UnsafeBufferPointer<UInt8>? {
        while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
        let start = position
        while position < bytes.count, bytes[position] > UInt8(ascii: " ") { position += 1 }
        return position > start ? UnsafeBufferPointer(rebasing: bytes[start..<position]) : nil
    }

    /// Goes to the next line; false when this one has more fields.
    mutating func endLine() -> Bool {
        guard field() == nil else { return false }
        guard !isAtEnd else { return true }
        guard bytes[position] == UInt8(ascii: "\n") else { return false }
        position += 1
        line += 1
        return true
    }

    mutating func number() -> Int32? {
        field().flatMap { Self.number($0[...]) }
    }

    /// `f:t`, or a leaf without a feature.
    mutating func node() -> (feature: Int32?, value: Int32)? {
        guard let field = field() else { return nil }
        guard let colon = field.firstIndex(of: UInt8(ascii: ":")) else {
            return Self.number(field[...]).map { (nil, $0) }
        }
        guard let feature = Self.number(field[..<colon]), let value = Self.number(field[(colon + 1)...]) else {
            return nil
        }
        return (feature, value)
    }

    /// At most seven digits.
    private static func number(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> Int32? {
        var digits = field
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits.removeFirst() }
        guard (1...7).contains(digits.count) else { return nil }
        var value: Int32 = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int32(digit - UInt8(ascii: "0"))
        }
        return isNegative ? -value : value
    }
}
