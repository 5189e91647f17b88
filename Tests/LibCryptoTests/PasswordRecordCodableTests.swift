import Foundation
import LibCrypto
import Testing

@Suite("Password records in JSON")
struct PasswordRecordCodableTests {
    @Test("a record is one string in JSON, and comes back")
    func roundTrip() throws {
        let record = try #require(PasswordRecord(encoded: Array(PasswordRecordTests.pencil.utf8)))
        let json = try JSONEncoder().encode([record])
        #expect(try JSONDecoder().decode([String].self, from: json) == [PasswordRecordTests.pencil])
        #expect(try JSONDecoder().decode([PasswordRecord].self, from: json) == [record])
    }

    @Test("a string that is no record is a decoding error which does not repeat it")
    func refuses() {
        let failure = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([PasswordRecord].self, from: Data(#"["secret"]"#.utf8))
        }
        #expect(failure.map { !"\($0)".contains("secret") } == true)
    }
}
