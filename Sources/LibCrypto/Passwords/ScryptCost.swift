/// The three numbers of scrypt (RFC 7914 §2), within limits that keep a forged record from taking the machine.
package struct ScryptCost: Sendable, Equatable {
    /// Most memory one computation may take, in bytes: 64 MiB.
    package static let memoryBytesMax = 64 << 20
    /// Most rounds of parallel work.
    package static let pMax = 16

    /// CPU and memory cost, a power of two above 1.
    package let n: Int
    /// Block size, in units of 128 bytes.
    package let r: Int
    /// Parallel work, done here one after the other.
    package let p: Int

    /// Takes the numbers as they are; see `isUsable`.
    package init(n: Int, r: Int, p: Int) {
        self.n = n
        self.r = r
        self.p = p
    }

    /// Memory of one computation, in bytes; meaningful when the cost is usable.
    package var memoryBytes: Int { 128 * n * r }

    /// Whether scrypt is defined for these numbers and they stay within the limits.
    package var isUsable: Bool {
        guard n > 1, n <= Self.memoryBytesMax, n & (n - 1) == 0 else { return false }
        guard r > 0, r <= Self.memoryBytesMax, p > 0, p <= Self.pMax else { return false }
        let (blocks, overflow) = n.multipliedReportingOverflow(by: r)
        return !overflow && blocks <= Self.memoryBytesMax / 128
    }
}
