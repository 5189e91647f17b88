import Testing

/// The real programs, driven from outside over real sockets. One test at a time, so that each has the machine.
@Suite("The programs", .serialized, .enabled(if: Programs.areBuilt, "\(Programs.whyNot)"))
struct SystemTests {}
