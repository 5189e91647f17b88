import Foundation

/// A text file, plain or compressed by gzip (then its name ends in `.gz`, which need not be said). Lines end in LF or
/// CR LF.
struct InputFile {
    let path: String
    let lines: [Substring]

    /// With `repairs`, what is not UTF-8 becomes U+FFFD: logs of chat may be of any age.
    init(_ path: String, repairs: Bool = false) throws {
        let isThere = FileManager.default.fileExists(atPath: path)
        self.path = isThere ? path : path + ".gz"
        guard isThere || FileManager.default.fileExists(atPath: self.path) else {
            throw InputFault(path: path, line: 0, reason: "no such file, nor one with .gz behind it")
        }
        let bytes = try self.path.hasSuffix(".gz") ? Self.unpacked(self.path) : Self.bytes(self.path)
        let text = repairs ? String(decoding: bytes, as: UTF8.self) : String(validating: bytes, as: UTF8.self)
        guard let text else { throw InputFault(path: self.path, line: 0, reason: "not UTF-8") }
        lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    }

    /// Each line that is not empty as an object of JSON.
    func rows<Row: Decodable>(of type: Row.Type) throws -> [Row] {
        let decoder = JSONDecoder()
        return try numbered().map { number, line in
            do {
                return try decoder.decode(type, from: Data(line.utf8))
            } catch {
                throw InputFault(path: path, line: number, reason: "not the expected JSON: \(Self.reason(error))")
            }
        }
    }

    /// Each line that is not empty, cut at tabs into so many columns.
    func table(columns: Int) throws -> [[String]] {
        try numbered().map { number, line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == columns else {
                throw InputFault(path: path, line: number, reason: "\(cells.count) columns instead of \(columns)")
            }
            return cells
        }
    }

    private func numbered() -> [(Int, Substring)] {
        lines.enumerated().filter { !$0.element.isEmpty }.map { ($0.offset + 1, $0.element) }
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path), let bytes = try? handle.readToEnd() ?? Data() else {
            throw InputFault(path: path, line: 0, reason: "cannot be read")
        }
        return [UInt8](bytes)
    }

    /// gzip is on every Debian, and saves this program a library.
    private static func unpacked(_ path: String) throws -> [UInt8] {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", "--", path]
        process.standardOutput = pipe
        try process.run()
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw InputFault(
                path: path, line: 0, reason: "gzip cannot unpack it; fetch it again, or unpack it yourself")
        }
        return [UInt8](bytes)
    }

    private static func reason(_ error: any Error) -> String {
        switch error as? DecodingError {
        case .keyNotFound(let key, _): "no “\(key.stringValue)”"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "“\(context.codingPath.map(\.stringValue).joined(separator: "."))” is of another type"
        case .dataCorrupted(let context): context.debugDescription
        default: "\(error)"
        }
    }
}
