import Foundation
import NIOCore

/// What concerns the disk and the door.
extension BotShell {
    /// Why the program cannot go on, and how it ends.
    struct Broken: Error {
        let fault: BotFault
        let exit: BotExit
    }

    func save(_ values: [String: String]) throws(Broken) {
        do throws(BotFault) {
            try file.save(values)
        } catch {
            throw Broken(fault: error, exit: .stateUnwritable)
        }
    }

    mutating func watch(_ folder: String) {
        let drop = DropFolder(path: path(folder))
        if !drop.prepare() { BotLog.write("\(folder): the folder cannot be made") }
        self.drop = drop
    }

    /// A file that was promised and cannot be written ends the program: nobody is told of a promise that was not kept.
    func put(_ name: String, _ content: BotDrop) throws(Broken) {
        let text: String
        switch content {
        case .text(let words): text = words
        case .copy(let source):
            guard let bytes = FileManager.default.contents(atPath: path(source)),
                bytes.count <= BotLimit.dropBytesMax, let words = String(validating: bytes, as: UTF8.self)
            else {
                let most = BotLimit.dropBytesMax
                return BotLog.write("\(path(source)) is not there, not UTF-8 or has more than \(most) bytes")
            }
            text = words
        }
        do throws(BotFault) {
            try drop?.put(name, text)
        } catch {
            throw Broken(fault: error, exit: .stateUnwritable)
        }
    }

    mutating func open(_ hook: BotHook) async throws(Broken) {
        do {
            let token = try HookToken.read(path(hook.tokenFile))
            let outlet = outlet
            let door = HookDoor(HookGuard(path: hook.path, perMinute: hook.perMinute, token: token)) { call in
                if case .enqueued = outlet.yield(.call(call)) { true } else { false }
            }
            listener = try await door.open(host: hook.host, port: hook.port)
            self.door = door
            let port = listener?.localAddress?.port ?? hook.port
            BotLog.write("listening for programs on \(hook.host):\(port)\(hook.path)")
        } catch let fault as BotFault {
            throw Broken(fault: fault, exit: .misconfigured)
        } catch {
            let fault = BotFault(
                file: "\(hook.host):\(hook.port)", problem: "cannot be listened on (\(error))",
                allowed: "an address of this machine with a port that is free")
            throw Broken(fault: fault, exit: .unavailable)
        }
    }

    private func path(_ name: String) -> String {
        name.hasPrefix("/") ? name : stateFolder + "/" + name
    }
}
