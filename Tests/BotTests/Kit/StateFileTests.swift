import Foundation
import Testing

@testable import BotKit

@Suite("State file and drop folder")
struct StateFileTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fika-bot-\(UUID().uuidString)")
        .path

    @Test("What is saved is read, whatever it holds")
    func roundTrip() throws {
        let file = try StateFile(folder: folder)
        #expect(try file.load() == [:])
        let values = ["a": "1", "tab\t": "line\nline\\n", "": "", "é": "👍"]
        try file.save(["old": "x"])
        try file.save(values)
        #expect(try file.load() == values)
        #expect(try StateFile(folder: folder).load() == values)
    }

    @Test("A draft that a crash left behind is nobody's state")
    func crash() throws {
        let file = try StateFile(folder: folder)
        try file.save(["a": "1"])
        try Data("half".utf8).write(to: URL(fileURLWithPath: folder + "/state.new"))
        #expect(try file.load() == ["a": "1"])
        try file.save(["a": "2"])
        #expect(try file.load() == ["a": "2"])
    }

    @Test("What the bot did not write is a fault, and so is a folder that cannot be")
    func faults() throws {
        let file = try StateFile(folder: folder)
        try Data("a\t1\nnonsense\n".utf8).write(to: URL(fileURLWithPath: folder + "/state"))
        let fault = #expect(throws: BotFault.self) { try file.load() }
        #expect(fault?.line == 2)
        #expect(throws: BotFault.self) { try StateFile(folder: "/dev/null/x") }
        try FileManager.default.removeItem(atPath: folder)
        #expect(throws: BotFault.self) { try file.save(["a": "1"]) }
    }

    private func drop(_ name: String, _ bytes: [UInt8]) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
    }

    private func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/" + name)
    }

    @Test("A file is told once it is left alone, once, and again when it is written again")
    func look() throws {
        var drop = DropFolder(path: folder)
        #expect(drop.prepare())
        try self.drop("a.txt", Array("one".utf8))
        #expect(drop.look(at: Date()).isEmpty)
        let later = Date(timeIntervalSinceNow: 10)
        #expect(drop.look(at: later) == [DroppedFile(name: "a.txt", content: .text("one"))])
        #expect(drop.look(at: later).isEmpty)
        try self.drop("a.txt", Array("longer".utf8))
        #expect(drop.look(at: later).map(\.content) == [.text("longer")])
    }

    @Test("Files are told in the order in which they were written, whatever they are called")
    func order() throws {
        for (index, name) in ["c.txt", "a.txt", "b.txt"].enumerated() {
            try drop(name, [0x41])
            let written = Date(timeIntervalSinceNow: Double(index - 100))
            try FileManager.default.setAttributes([.modificationDate: written], ofItemAtPath: folder + "/" + name)
        }
        var drop = DropFolder(path: folder)
        #expect(drop.look(at: Date()).map(\.name) == ["c.txt", "a.txt", "b.txt"])
    }

    @Test("Only plain text files of a name of their own are looked at; the others are told as unusable, or not at all")
    func kinds() throws {
        try drop("b.txt", [0xFF])
        try drop("c.txt", [UInt8](repeating: 0x41, count: BotLimit.dropBytesMax + 1))
        try drop(".d.txt", [0x41])
        try drop("e.txt.part", [0x41])
        try FileManager.default.createDirectory(atPath: folder + "/f.txt", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: folder + "/g.txt", withDestinationPath: "/etc/hostname")
        var drop = DropFolder(path: folder)
        let files = drop.look(at: Date(timeIntervalSinceNow: 10))
        #expect(files.map(\.name) == ["b.txt", "c.txt"])
        #expect(
            files.map(\.content) == [
                .unusable("The file is not UTF-8."), .unusable("The file has more than 16384 bytes."),
            ])
    }

    @Test("A move overwrites nothing, leaves a reason, and goes nowhere else")
    func move() throws {
        let drop = DropFolder(path: folder)
        try self.drop("a.txt", [0x41])
        #expect(drop.move("a.txt", to: "refused", note: "Why"))
        try self.drop("a.txt", [0x42])
        #expect(drop.move("a.txt", to: "refused", note: nil))
        #expect(exists("refused/a.txt") && exists("refused/a.txt.reason") && exists("refused/a-2.txt"))
        #expect(!exists("a.txt"))
        try self.drop("a.txt", [0x41])
        #expect(!drop.move("a.txt", to: "../elsewhere", note: nil))
        #expect(!drop.move("../a.txt", to: "posted", note: nil))
        #expect(!drop.move("gone.txt", to: "posted", note: nil))
        #expect(exists("a.txt"))
    }

    @Test("One look takes so many files and no more; the next takes the rest")
    func limit() throws {
        for number in 0...BotLimit.dropFilesMax { try drop("\(number).txt", [0x41]) }
        var drop = DropFolder(path: folder)
        let later = Date(timeIntervalSinceNow: 10)
        #expect(drop.look(at: later).count == BotLimit.dropFilesMax)
        #expect(drop.look(at: later).count == 1)
    }
}
