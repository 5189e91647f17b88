import Glibc

/// What a server under it is counted doing. Counts hang on the program and not on the machine's mood.
enum Counter: String {
    /// Times that memory was asked for, by `allocations.c`.
    case allocations
    /// Of the CPU in the program and its libraries, by valgrind's callgrind: fifty times as slow.
    case instructions

    /// Made of `allocations.c` by the script `load`.
    private static let library = ".build/allocations.so"

    /// Nil: it can count here.
    var obstacle: String? {
        switch self {
        case .allocations: access(Self.library, R_OK) == 0 ? nil : "there is no \(Self.library)"
        case .instructions:
            system("(command -v valgrind && command -v strip) >/dev/null") == 0
                ? nil : "valgrind or strip is not installed"
        }
    }

    /// Shell that has to run before; empty: none. Valgrind gives up on Swift's symbols.
    func preparation(of program: String, folder: String) -> String {
        switch self {
        case .allocations: ""
        case .instructions: "strip -o '\(folder)/stripped' \"$(command -v '\(program)')\""
        }
    }

    /// What starts the program; the process is the program's all the same.
    func command(_ program: String, folder: String) -> [String] {
        switch self {
        case .allocations: ["env", "LD_PRELOAD=\(Self.library)", "FIKA_ALLOCATIONS=\(file(folder))", program]
        case .instructions:
            ["valgrind", "-q", "--tool=callgrind", "--callgrind-out-file=\(folder)/callgrind", "\(folder)/stripped"]
        }
    }

    /// So far, over all threads.
    func count(of process: pid_t, folder: String) throws(LoadFault) -> Int {
        let count =
            switch self {
            case .allocations: allocations(folder)
            case .instructions: instructions(process)
            }
        guard count > 0 else { throw LoadFault("The server's \(self) were not counted.") }
        return count
    }

    private func file(_ folder: String) -> String { "\(folder)/allocations" }

    private func allocations(_ folder: String) -> Int {
        guard let file = fopen(file(folder), "r") else { return 0 }
        defer { fclose(file) }
        var count: UInt64 = 0
        return fread(&count, MemoryLayout.size(ofValue: count), 1, file) == 1 ? Int(count) : 0
    }

    /// It prints a line for each thread: "Th 4   66,189,166".
    private func instructions(_ process: pid_t) -> Int {
        SmallFile.output(of: "callgrind_control -e \(process)").split(separator: "\n").reduce(0) { sum, line in
            let words = line.split(separator: " ")
            guard words.first?.hasPrefix("Th") == true, let last = words.last else { return sum }
            return sum + (Int(last.filter { $0 != "," }) ?? 0)
        }
    }
}
