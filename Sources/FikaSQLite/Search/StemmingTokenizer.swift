import GRDB
import TextAnalysis

/// FTS5's way to our words: `tokenize = 'fika dutch'` cuts as `Tokenizer` does and indexes Dutch stems.
///
/// Each connection has its own and uses it from its own queue, so its stemmer has one caller at a time.
final class StemmingTokenizer: FTS5CustomTokenizer {
    static let name = "fika"

    private let tokenizer = Tokenizer()
    private var stemmer: Stemmer

    init(db: Database, arguments: [String]) throws {
        guard let name = arguments.first, arguments.count == 1, let language = Language(rawValue: name) else {
            throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "the tokenizer takes the name of one language")
        }
        stemmer = Stemmer(language)
    }

    func tokenize(
        context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?, nText: CInt,
        tokenCallback: @escaping FTS5TokenCallback
    ) -> CInt {
        guard let pText, nText > 0 else { return ResultCode.SQLITE_OK.rawValue }
        let start = UnsafeRawPointer(pText).assumingMemoryBound(to: UInt8.self)
        // The beginning of a word has no stem: `print*` asks for stems that begin with just these letters.
        let isPrefix = tokenization.contains(.prefix)
        var code = ResultCode.SQLITE_OK.rawValue
        tokenizer.forEachToken(in: UnsafeBufferPointer(start: start, count: Int(nText))) { bytes, range, role in
            let stem = isPrefix ? bytes : stemmer.stem(bytes)
            let flags = role == .compound ? FTS5TokenFlags.colocated.rawValue : 0
            code = stem.withMemoryRebound(to: CChar.self) {
                tokenCallback(
                    context, flags, $0.baseAddress, CInt($0.count), CInt(range.lowerBound), CInt(range.upperBound))
            }
            return code == ResultCode.SQLITE_OK.rawValue
        }
        return code
    }
}
