import Foundation
import Testing

@testable import FikaServer

@Suite("ChildProcess")
struct ChildProcessTests {
    private func run(_ script: String, environment: [String: String] = [:], secret: String = "") throws
        -> (output: String, ending: ChildProcess.Ending)
    {
        let child = try ChildProcess.start(
            program: "/bin/sh", arguments: ["-c", script], environment: environment, folder: "/",
            secret: Array(secret.utf8))
        let output = FileHandle(fileDescriptor: child.output, closeOnDealloc: true).readDataToEndOfFile()
        child.waitForEnd()
        return (String(decoding: output, as: UTF8.self), child.reap())
    }

    @Test("It has its own environment and folder, both outputs, and an empty input")
    func surroundings() throws {
        let (output, ending) = try run("pwd; echo $WHO; echo err >&2; cat; env | wc -l", environment: ["WHO": "me"])
        #expect(output.split(separator: "\n").prefix(3) == ["/", "me", "err"])
        #expect(ending == .exited(0))
    }

    @Test("The secret comes through descriptor 3 alone")
    func secret() throws {
        let (output, _) = try run("read s <&3; echo got $s; env; cat /proc/$$/cmdline | tr '\\0' ' '", secret: "hush\n")
        #expect(output.hasPrefix("got hush\n"))
        #expect(output.components(separatedBy: "hush").count == 2)
    }

    @Test("It inherits no other descriptor")
    func descriptors() throws {
        let extra = open("/dev/null", O_RDONLY)
        defer { close(extra) }
        // No pipeline: while it makes one, the shell itself has a descriptor more.
        let (output, _) = try run("ls /proc/$$/fd; true")
        #expect(output.replacing("\n", with: " ") == "0 1 2 3 ")
    }

    @Test("It leads a group of its own, and a signal reaches everything in it")
    func group() throws {
        let child = try ChildProcess.start(
            program: "/bin/sh", arguments: ["-c", "cat /dev/zero > /dev/null & echo ready; wait"], environment: [:],
            folder: nil, secret: [])
        let output = FileHandle(fileDescriptor: child.output, closeOnDealloc: true)
        #expect(getpgid(child.id) == child.id)
        #expect(try output.read(upToCount: 6) == Data("ready\n".utf8))
        child.signal(SIGTERM)
        child.waitForEnd()
        #expect(child.reap() == .killed(SIGTERM))
        // The pipe ends only when the last of the group is gone.
        #expect(output.readDataToEndOfFile().isEmpty)
    }

    @Test("Signals that the daemon ignores are not ignored by it")
    func signals() throws {
        signal(SIGPIPE, SIG_IGN)
        #expect(try run("kill -PIPE $$; echo alive").ending == .killed(SIGPIPE))
    }

    @Test("How it ended is known", arguments: [("exit 3", ChildProcess.Ending.exited(3)), ("kill -9 $$", .killed(9))])
    func endings(script: String, ending: ChildProcess.Ending) throws {
        #expect(try run(script).ending == ending)
    }

    @Test("A program that is not there is an error, and no descriptor is left")
    func missing() throws {
        let before = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
        for _ in 0..<50 {
            #expect(throws: ChildProcess.Failure(call: "posix_spawn /nonexistent", code: ENOENT)) {
                _ = try ChildProcess.start(program: "/nonexistent", environment: [:], folder: nil, secret: [1])
            }
        }
        // Other tests open files at the same time, but not a hundred.
        #expect(try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count < before + 50)
    }
}
