import CLibcrypto

/// Whether two secrets are equal, in a time that tells only whether their lengths are.
package func constantTimeEquals(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && fika_equal(left, right, left.count) == 1
}
