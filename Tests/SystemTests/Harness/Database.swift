import Glibc

/// The system's SQLite, which the daemon stands on, for what no program of ours would do to a file.
enum Database {
    private typealias Open = @convention(c) (UnsafePointer<CChar>, UnsafeMutablePointer<OpaquePointer?>) -> Int32
    private typealias Execute =
        @convention(c) (OpaquePointer?, UnsafePointer<CChar>, OpaquePointer?, OpaquePointer?, OpaquePointer?) -> Int32
    private typealias Close = @convention(c) (OpaquePointer?) -> Int32

    static func execute(_ statement: String, in file: String) throws {
        guard let library = dlopen("libsqlite3.so.0", RTLD_NOW), let open = dlsym(library, "sqlite3_open"),
            let execute = dlsym(library, "sqlite3_exec"), let close = dlsym(library, "sqlite3_close")
        else { throw Failed("The system's SQLite cannot be loaded.") }
        var connection: OpaquePointer?
        defer { _ = unsafeBitCast(close, to: Close.self)(connection) }
        guard unsafeBitCast(open, to: Open.self)(file, &connection) == 0 else { throw Failed("\(file) does not open.") }
        let code = unsafeBitCast(execute, to: Execute.self)(connection, statement, nil, nil, nil)
        guard code == 0 else { throw Failed("SQLite answers \(code) to: \(statement)") }
    }
}
