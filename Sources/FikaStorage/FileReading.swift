/// A file that is read.
package protocol FileReading: Sendable {
    var bytes: Int64 { get }

    /// The bytes from this place on, fewer than asked for only at the end of the file.
    func piece(at offset: Int64, bytesMax: Int) throws(StoreFault) -> [UInt8]
}
