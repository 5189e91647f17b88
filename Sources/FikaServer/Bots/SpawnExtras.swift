import Glibc

/// Two of glibc's functions (2.34 and 2.29) that Swift's import of its headers leaves out, as they are declared only
/// with `_GNU_SOURCE`: found by name when they are needed.
enum SpawnExtras {
    private typealias Actions = UnsafeMutablePointer<posix_spawn_file_actions_t>

    /// Has the child close `first` and all descriptors above it. An error code, 0 for success.
    static func addCloseFrom(_ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>, _ first: CInt) -> CInt {
        typealias Function = @convention(c) (Actions, CInt) -> CInt
        guard let symbol = dlsym(nil, "posix_spawn_file_actions_addclosefrom_np") else { return ENOSYS }
        return unsafeBitCast(symbol, to: Function.self)(actions, first)
    }

    /// Has the child begin in `folder`.
    static func addFolder(_ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>, _ folder: String) -> CInt {
        typealias Function = @convention(c) (Actions, UnsafePointer<CChar>) -> CInt
        guard let symbol = dlsym(nil, "posix_spawn_file_actions_addchdir_np") else { return ENOSYS }
        return unsafeBitCast(symbol, to: Function.self)(actions, folder)
    }
}
