import NIOCore
import Testing

@testable import FikaServer

@Suite("Shared lines")
struct SharedLinesTests {
    @Test("Those who are shown the same are in the same place and share one text")
    func sharing() {
        var lines = SharedLines()
        let (first, second, own) = (
            lines.add(Array("a\n".utf8)), lines.add(Array("b\n".utf8)), lines.add(Array("c\n".utf8))
        )
        var places = [SharedLines.nothing, SharedLines.nothing, SharedLines.nothing]
        for index in places.indices { places[index] = lines.extend(places[index], by: first) }
        places[2] = lines.extend(places[2], by: own)
        for index in places.indices { places[index] = lines.extend(places[index], by: second) }
        #expect(places[0] == places[1] && places[1] != places[2])
        #expect(String(buffer: lines.text(at: places[0])) == "a\nb\n")
        #expect(String(buffer: lines.text(at: places[2])) == "a\nc\nb\n")
        #expect(lines.text(at: places[0]).storageCapacity == lines.text(at: places[1]).storageCapacity)
    }

    @Test("The same lines in another order are another place")
    func order() {
        var lines = SharedLines()
        let (first, second) = (lines.add([1]), lines.add([2]))
        let forth = lines.extend(lines.extend(SharedLines.nothing, by: first), by: second)
        let back = lines.extend(lines.extend(SharedLines.nothing, by: second), by: first)
        #expect(forth != back)
        #expect(Array(lines.text(at: back).readableBytesView) == [2, 1])
    }
}
