import Glibc

/// The system's SQLite, which the daemon stands on, for what no program of ours would do to a file.
enum Database {
    private typealias Open = @convention(c) (UnsafePointer<CChar>, UnsafeMutablePointer<OpaquePointer?>) -> Int32
    private typealias Take =
        @convention(c) (
            UnsafeMutableRawPointer?, Int32, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
            UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
        ) -> Int32
    private typealias Execute =
        @convention(c) (OpaquePointer?, UnsafePointer<CChar>, Take?, UnsafeMutableRawPointer?, OpaquePointer?) -> Int32
    private typealias Close = @convention(c) (OpaquePointer?) -> Int32

    static func execute(_ statement: String, in file: String) throws {
        _ = try column(statement, in: file)
    }

    /// The first value of each row.
    static func column(_ statement: String, in file: String) throws -> [String] {
        guard let library = dlopen("libsqlite3.so.0", RTLD_NOW), let open = dlsym(library, "sqlite3_open"),
            let execute = dlsym(library, "sqlite3_exec"), let close = dlsym(library, "sqlite3_close")
        else { throw Failed("The system's SQLite cannot be loaded.") }
        var connection: OpaquePointer?
        defer { _ = unsafeBitCast(close, to: Close.self)(connection) }
        guard unsafeBitCast(open, to: Open.self)(file, &connection) == 0 else { throw Failed("\(file) does not open.") }
        var values: [String] = []
        let code = withUnsafeMutablePointer(to: &values) { values in
            unsafeBitCast(execute, to: Execute.self)(
                connection, statement,
                { values, _, row, _ in
                    let value = row?.pointee.map { String(cString: $0) } ?? ""
                    values?.assumingMemoryBound(to: [String].self).pointee.append(value)
                    return 0
                }, values, nil)
        }
        guard code == 0 else { throw Failed("SQLite answers \(code) to: \(statement)") }
        return values
    }
}
