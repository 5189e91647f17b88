import Testing

@testable import FikaServer

@Suite("AdminTable")
struct AdminTableTests {
    private let table = AdminTable(
        columns: ["name", "state", "title"], rows: [["anna", "on", "é"], ["b", "off", ""]])

    @Test("For people in columns")
    func text() {
        #expect(table.text == "NAME  STATE  TITLE\nanna  on     é\nb     off\n")
        #expect(AdminTable(columns: ["name"], rows: []).text == "NAME\n")
    }

    @Test("For programs as JSON")
    func json() {
        #expect(
            AdminTable(columns: ["a", "b"], rows: [["1", "\"/"]]).json
                == "[\n  {\n    \"a\" : \"1\",\n    \"b\" : \"\\\"/\"\n  }\n]\n")
        #expect(AdminTable(columns: ["a"], rows: []).json.contains("["))
    }
}
