import FikaCore
import Testing

@testable import FikaServer

@Suite("Agenda")
struct AgendaTests {
    @Test("A session is due when its time has come, not before, and once")
    func due() {
        var agenda = Agenda()
        agenda.enter(SessionID(1), at: Timestamp(milliseconds: 5_000))
        agenda.enter(SessionID(2), at: Timestamp(milliseconds: 5_001))
        agenda.enter(SessionID(3), at: .distantFuture)
        #expect(agenda.due(by: Timestamp(milliseconds: 4_999)).isEmpty)
        #expect(agenda.due(by: Timestamp(milliseconds: 5_000)) == [SessionID(1)])
        #expect(agenda.due(by: Timestamp(milliseconds: 5_999)).isEmpty)
        #expect(agenda.due(by: Timestamp(milliseconds: 6_000)) == [SessionID(2)])
        #expect(agenda.due(by: Timestamp(milliseconds: 90_000)).isEmpty)
    }

    @Test("After a leap of the clock all are due, the earliest first")
    func leap() {
        var agenda = Agenda()
        for second in [30, 10, 20] {
            agenda.enter(SessionID(Int64(second)), at: Timestamp(milliseconds: Int64(second) * 1_000))
        }
        #expect(agenda.due(by: Timestamp(milliseconds: 86_400_000)) == [SessionID(10), SessionID(20), SessionID(30)])
    }
}
