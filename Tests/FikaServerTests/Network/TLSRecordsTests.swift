import NIOCore
import NIOEmbedded
import Testing

@testable import FikaServer

@Suite("TLS records")
struct TLSRecordsTests {
    @Test(
        "The last record is no longer than a client may read at once, nothing is cut without need, and nothing is lost",
        arguments: [(0, [0]), (1, [1]), (1_024, [1_024]), (1_025, [1, 1_024]), (5_000, [3_976, 1_024])])
    func cuts(count: Int, expected: [Int]) throws {
        let channel = EmbeddedChannel(handler: TLSRecords())
        let text = ByteBuffer(bytes: (0..<count).map { UInt8(truncatingIfNeeded: $0) })
        try channel.writeOutbound(text)
        var joined = ByteBuffer()
        var lengths: [Int] = []
        while let piece = try channel.readOutbound(as: ByteBuffer.self) {
            lengths.append(piece.readableBytes)
            joined.writeImmutableBuffer(piece)
        }
        #expect(lengths == expected)
        #expect(joined == text)
        _ = try channel.finish()
    }
}
