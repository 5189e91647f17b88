import Foundation
import Synchronization

/// A place for one test: a folder with everything a daemon needs, ports that were free, and every process that was
/// started in it. All of it is gone when the test is over, however it ends.
final class Town: Sendable {
    let folder: String
    let plainPort: Int
    let securePort: Int
    let plan: Plan

    private let children = Mutex<[Child]>([])

    var configurationPath: String { folder + "/fikad.toml" }
    var dataFolder: String { plan.dataFolder ?? folder + "/store" }
    var certificatePath: String { folder + "/tls.crt" }
    var keyPath: String { folder + "/tls.key" }

    static func password(of account: String) -> String { "\(account) likes coffee" }

    private init(_ plan: Plan) throws {
        self.plan = plan
        folder = "/tmp/fika-system-\(getpid())-\(UInt32.random(in: 0...(.max)))"
        (plainPort, securePort) = (try Port.free(), try Port.free())
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    }

    static func stand(_ plan: Plan = Plan(), _ body: (Town) async throws -> Void) async throws {
        let town = try Town(plan)
        do {
            try await town.build()
            try await body(town)
        } catch {
            await town.fall()
            throw error
        }
        await town.fall()
    }

    private func build() async throws {
        if plan.dataFolder == nil {
            try FileManager.default.createDirectory(
                atPath: dataFolder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        }
        if plan.usesTLS { try await makeCertificate() }
        try configure()
        for name in plan.accounts { try await addAccount(name) }
        for name in plan.communities {
            try await administer("community", "create", name, "--kind", "help", "--title", "About \(name)")
        }
        for title in plan.cases {
            try await administer("case", "open", "it-incident", title)
        }
    }

    /// Kills what still runs, by its number, and removes the folder.
    private func fall() async {
        let children = children.withLock { $0 }
        children.forEach { $0.signal(SIGKILL) }
        for child in children {
            // It was killed; if it does not go there is nothing more that a test could do.
            _ = try? await child.end(within: .seconds(5))
        }
        try? FileManager.default.removeItem(atPath: folder)
    }

    // MARK: Programs

    /// Starts a program; its end is the town's affair.
    func start(
        _ program: String, _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Child {
        try children.withLock { children in
            let child = try Child(
                program, arguments, files: "\(folder)/process-\(children.count)", input: input, environment: environment
            )
            children.append(child)
            return child
        }
    }

    /// Runs a program to its end.
    func run(
        _ program: String, _ arguments: [String], input: String = "", environment: [String: String] = [:],
        within limit: Duration = .seconds(30)
    ) async throws -> (status: Child.Ending, child: Child) {
        let child = try start(program, arguments, input: input, environment: environment)
        return (try await child.end(within: limit), child)
    }

    /// Runs a program of the system that has to succeed, and returns what it printed.
    @discardableResult
    func tool(_ name: String, _ arguments: String..., input: String = "") async throws -> String {
        guard let program = Programs.installed(name) else { throw Failed("\(name) is not installed.") }
        let (status, child) = try await run(program, arguments, input: input)
        guard status == .exited(0) else { throw Failed("\(name) \(arguments): \(status): \(child.everything)") }
        return child.output
    }

    /// A command of `fikad` with this town's configuration.
    func fikad(_ arguments: [String], input: String = "") async throws -> (status: Child.Ending, child: Child) {
        try await run(Programs.fikad, arguments + ["--config", configurationPath], input: input)
    }

    /// A command of `fikad` that has to succeed; what it printed.
    @discardableResult
    func administer(_ arguments: String..., input: String = "") async throws -> String {
        let (status, child) = try await fikad(arguments, input: input)
        guard status == .exited(0) else { throw Failed("fikad \(arguments): \(status): \(child.everything)") }
        return child.output
    }

    func addAccount(_ name: String) async throws {
        try await administer("account", "add", name, "--password-stdin", input: Self.password(of: name) + "\n")
    }

    // MARK: Files

    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let path = "\(folder)/\(name)"
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try text.write(toFile: path, atomically: false, encoding: .utf8)
        return path
    }
}
