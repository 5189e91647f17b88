/// Durations in buckets of about three per cent, from a microsecond to minutes.
struct Latencies {
    private static let perDoubling = 32
    private var counts = [Int](repeating: 0, count: 40 * perDoubling)
    private(set) var count = 0

    mutating func add(nanoseconds: Int64) {
        let microseconds = UInt64(max(0, nanoseconds)) / 1_000 + UInt64(Self.perDoubling)
        let doubling = 63 - microseconds.leadingZeroBitCount - 5
        let bucket = doubling * Self.perDoubling + Int(microseconds >> UInt64(doubling)) - Self.perDoubling
        counts[min(counts.count - 1, bucket)] += 1
        count += 1
    }

    /// In milliseconds; zero where there was nothing.
    func percentile(_ percent: Double) -> Double {
        var left = min(count - 1, Int(Double(count) * percent / 100))
        for (bucket, amount) in counts.enumerated() {
            if left < amount { return Self.milliseconds(bucket) }
            left -= amount
        }
        return 0
    }

    private static func milliseconds(_ bucket: Int) -> Double {
        let (doubling, rest) = bucket.quotientAndRemainder(dividingBy: perDoubling)
        return Double(((rest + perDoubling) << doubling) - perDoubling) / 1_000
    }
}
