import Glibc

/// How the process keeps house with memory.
enum Memory {
    /// `M_MMAP_THRESHOLD` of glibc's `malloc.h`, which Swift does not import.
    private static let mappingThreshold: CInt = -3
    private static let largeBytes: CInt = 1 << 20

    /// Blocks of a megabyte and more go back to the system when they are given up. Left alone, glibc keeps blocks as
    /// large as one that it has seen given up once: every check of a password takes 16 MiB, and each thread that did
    /// one would hold on to them.
    static func returnLargeBlocks() {
        typealias Function = @convention(c) (CInt, CInt) -> CInt
        // Without it all works as before, in more memory.
        guard let symbol = dlsym(nil, "mallopt") else { return }
        _ = unsafeBitCast(symbol, to: Function.self)(mappingThreshold, largeBytes)
    }
}
