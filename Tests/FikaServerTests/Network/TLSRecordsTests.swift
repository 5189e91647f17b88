import NIOCore
import NIOEmbedded
import Testing

@testable import FikaServer

@Suite("TLS records")
struct TLSRecordsTests {
    @Test(
        "No record is longer than a client may read at once, and nothing is lost",
        arguments: [0, 1, 1_024, 1_025, 5_000])
    func cuts(count: Int) throws {
        let channel = EmbeddedChannel(handler: TLSRecords())
        let text = ByteBuffer(bytes: (0..<count).map { UInt8(truncatingIfNeeded: $0) })
        try channel.writeOutbound(text)
        var joined = ByteBuffer()
        while let piece = try channel.readOutbound(as: ByteBuffer.self) {
            #expect(piece.readableBytes <= TLSRecords.bytesMax)
            joined.writeImmutableBuffer(piece)
        }
        #expect(joined == text)
        _ = try channel.finish()
    }
}
