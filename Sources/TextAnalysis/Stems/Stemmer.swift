import CStemmer

/// Snowball's stemmer of one language (https://snowballstem.org), by the system's libstemmer.
///
/// It owns memory of the C library and works in it, so it is not copied and serves one caller at a time.
/// Making one costs a few microseconds: keep it for a whole text.
///
/// Snowball's Dutch rules leave many plurals apart from their singulars (`brief` and `briev`, `adres` and `adress`,
/// `fiet` and `fiets`). So Dutch stems get Dutch spelling back, and are stemmed once more; see `DutchEnding`.
package struct Stemmer: ~Copyable {
    /// The language of its rules.
    package let language: Language
    private let handle: OpaquePointer
    private let scratch: UnsafeMutableBufferPointer<UInt8>

    /// Stops the process when libstemmer was built without the language; Debian's has all of them.
    package init(_ language: Language) {
        guard let handle = sb_stemmer_new(language.rawValue, "UTF_8") else {
            preconditionFailure("the system's libstemmer lacks a language, or there is no memory")
        }
        self.language = language
        self.handle = handle
        scratch = .allocate(capacity: Tokenizer.tokenBytesMax)
    }

    deinit {
        sb_stemmer_delete(handle)
        scratch.deallocate()
    }

    /// The stem of a token as `Tokenizer` makes it: lower case, folded.
    ///
    /// A token with anything but letters (`0x80070005`, `10.0.1`, `setup.exe`) is its own stem. The result lies in
    /// the stemmer's memory or in `word`: it is valid until the next call, and while `word` is.
    package mutating func stem(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard word.allSatisfy(Self.isLetter) else { return word }
        let stem = snowball(word)
        guard language == .dutch, stem.count <= scratch.count else { return stem }
        _ = scratch.update(fromContentsOf: stem)
        let length = DutchEnding.settle(scratch[..<stem.count])
        return snowball(UnsafeBufferPointer(rebasing: scratch[..<length]))
    }

    /// The same for a word as a value.
    package mutating func stem(_ word: String) -> String {
        var word = word
        return word.withUTF8 { String(decoding: stem($0), as: UTF8.self) }
    }

    private mutating func snowball(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard let start = word.baseAddress, word.count <= Int(Int32.max),
            let stem = sb_stemmer_stem(handle, start, Int32(word.count))
        else { return word }
        let length = Int(sb_stemmer_length(handle))
        return length > 0 ? UnsafeBufferPointer(start: stem, count: length) : word
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || byte >= 0x80
    }
}
