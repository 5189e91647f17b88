import ArgumentParser
import Testing

@testable import fika

@Suite("What is said of options, in each language")
struct LaunchWordsTests {
    @Test("--help names every option, in lines of a terminal, in the language asked for")
    func help() {
        for tongue in Words.tongues {
            let text = OptionPage(Words(tongue)).text
            for option in OptionName.allCases {
                #expect(text.contains("\n  --\(option.rawValue)"), "\(tongue.code) \(option)")
                #expect(tongue.usage(of: option).help.hasSuffix("."), "\(tongue.code) \(option)")
            }
            #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        }
        #expect(OptionPage(Words(Dutch())).text.contains("Gebruik: fika [OPTIES]"))
    }

    @Test("The names of --help are those that are parsed")
    func names() throws {
        let flags: Set<OptionName> = [.noTLS, .plain, .checkConfig, .printConfig, .help]
        for option in OptionName.allCases {
            let value = option == .history ? "1" : "x"
            let line = ["--" + option.rawValue] + (flags.contains(option) ? [] : [value])
            #expect(throws: Never.self) { try Fika.parse(line) }
        }
        #expect(try Fika.parse(["-h"]).asksForHelp)
        #expect(throws: (any Error).self) { try Fika.parse(["--nonsense"]) }
    }

    @Test("A fault is told in the reader's language")
    func faults() {
        var wishes = Launch.Wishes()
        wishes.history = 501
        let fault = #expect(throws: LaunchFault.self) { try Launch(wishes) { _ in nil } }
        #expect(fault?.sentence(Words(Dutch())) == "--history neemt een getal van 0 tot en met 500.")
        #expect(fault?.description == "--history takes a number from 0 to 500.")
    }
}
