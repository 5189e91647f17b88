import FikaStorage
import GRDB

extension StoreFault {
    /// What SQLite's failure means to the one who runs the server.
    ///
    /// Only SQLite's code goes along: its messages can quote what was searched, and GRDB's the statement.
    init(_ error: any Error, in file: String) {
        if let fault = error as? StoreFault {
            self = fault
            return
        }
        guard let failure = error as? DatabaseError else {
            self.init(.engine, "The store \(file) failed.", cause: String(describing: type(of: error)))
            return
        }
        let cause = "SQLite \(failure.extendedResultCode)"
        switch failure.resultCode {
        case .SQLITE_FULL:
            self.init(.diskFull, "The disk that holds \(file) is full: make room and start again.", cause: cause)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            self.init(.corrupt, "\(file) is damaged: run `fikad verify`, and go back to the last backup.", cause: cause)
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
            self.init(
                .notWritable, "\(file) cannot be opened or written: give it to the user that runs fikad.", cause: cause)
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(.inUse, "Another program holds \(file): close it.", cause: cause)
        default:
            self.init(.engine, "The store \(file) failed.", cause: cause)
        }
    }

    /// Runs `body`, and says of any failure what it means.
    static func translating<Value>(_ file: String, _ body: () throws -> Value) throws(StoreFault) -> Value {
        do {
            return try body()
        } catch {
            throw StoreFault(error, in: file)
        }
    }
}
