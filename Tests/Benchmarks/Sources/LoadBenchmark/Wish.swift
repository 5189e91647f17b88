/// What the command line asks for.
struct Wish {
    var peers: [Peer] = []
    /// Loads whose names begin so.
    var only = ""
    /// A file of figures to be compared with.
    var against: String?

    init(_ arguments: [String]) throws(LoadFault) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--only": only = rest.popFirst() ?? ""
            case "--against": against = rest.popFirst()
            default: peers.append(try Peer(argument))
            }
        }
        guard !peers.isEmpty else { throw LoadFault("Say which servers: LoadBenchmark fikad=PATH [ngircd ...]") }
    }
}
