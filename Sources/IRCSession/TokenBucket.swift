import FikaCore

/// Flood control: a burst of lines is free, a steady stream is not. Whole tokens in milliseconds, so that the same
/// lines at the same times always give the same answer.
struct TokenBucket: Sendable {
    /// Lines a second; 0: no limit.
    private let rate: Int64
    private let capacity: Int64
    /// In thousandths of a line.
    private var level: Int64
    private var filledAt: Timestamp

    init(rate: Int, burst: Int, at time: Timestamp) {
        self.rate = Int64(max(0, rate))
        capacity = Int64(max(1, burst)) * 1000
        level = capacity
        filledAt = time
    }

    /// False: this line is one too many.
    mutating func take(at time: Timestamp) -> Bool {
        guard rate > 0 else { return true }
        // A day fills any bucket, and keeps the product small whatever the clock says.
        let elapsed = min(max(0, time.milliseconds - filledAt.milliseconds), 86_400_000)
        level = min(capacity, level + elapsed * rate)
        filledAt = max(filledAt, time)
        guard level >= 1000 else { return false }
        level -= 1000
        return true
    }
}
