import ArgumentParser
import Testing

@testable import fikad

@Suite("The names of the operator's verbs")
struct VerbNameTests {
    /// Rule: `commandName` is said. Why: to make a name of a type, the parser asks for the type's conformances, for all
    /// verbs at each start. If not: half of what `fikad version` costs.
    @Test("Each is said, and none twice beside another")
    func names() {
        var verbs: [any ParsableCommand.Type] = [Fikad.self]
        var count = 0
        while let verb = verbs.popLast() {
            let configuration = verb.configuration
            #expect(configuration.commandName != nil, "\(verb)")
            let names = configuration.subcommands.compactMap { $0.configuration.commandName }
            #expect(Set(names).count == names.count, "\(verb)")
            verbs += configuration.subcommands
            count += 1
        }
        #expect(count > 30)
    }
}
