package import FikaStorage

/// How a command ended, in the numbers of `sysexits.h`, so that scripts and systemd know what to make of it.
package enum ExitStatus: Int32, Sendable, Codable, CaseIterable, Error {
    case ok = 0
    /// The command line is wrong.
    case usage = 64
    /// What was given is wrong, or the rules refuse it.
    case badInput = 65
    /// A file to be read is not there.
    case noInput = 66
    /// The daemon does not answer, or cannot do that now.
    case unavailable = 69
    /// A defect of our own.
    case software = 70
    /// A file to be written cannot be made.
    case cannotCreate = 73
    /// Reading or writing failed.
    case inputOutput = 74
    /// Try again later.
    case temporary = 75
    case noPermission = 77
    /// The configuration is wrong.
    case configuration = 78

    package init(_ code: StoreFault.Code) {
        self =
            switch code {
            case .inUse: .temporary
            case .missing: .noInput
            case .notWritable: .cannotCreate
            case .diskFull, .engine: .inputOutput
            case .newerSchema: .configuration
            case .corrupt: .badInput
            }
    }

    package init(_ code: ServerFault.Code) {
        self =
            switch code {
            case .plaintextOffLoopback, .noSuchAddress, .certificateMissing, .certificateUnreadable,
                .certificateExpired, .certificateNotYetValid, .keyMissing, .keyUnreadable, .keyMismatch:
                .configuration
            case .portNotPermitted: .noPermission
            case .portInUse, .stopped, .network: .unavailable
            case .secret: .cannotCreate
            }
    }
}
