import Glibc

/// Writing without buffers of its own, so that a pipe sees each line at once.
enum StandardOutput {
    static let errors = STDERR_FILENO

    /// False when the other side is gone.
    static func write(_ text: String, to descriptor: Int32 = STDOUT_FILENO) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count == 0 || errno != EINTR {
                return false
            }
        }
        return true
    }
}
