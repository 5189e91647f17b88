/// What a generator has to know of the lines that are no messages.
enum ServerLine {
    case ping(String)
    case welcome
    case namesEnd
    case batchEnd
    case error(String)
    case other

    init(_ line: UnsafeRawBufferPointer) {
        var rest = line[...]
        for sign in [UInt8(ascii: "@"), UInt8(ascii: ":")] where rest.first == sign {
            rest = rest.drop { $0 != UInt8(ascii: " ") }.drop { $0 == UInt8(ascii: " ") }
        }
        let command = rest.prefix { $0 != UInt8(ascii: " ") }
        let parameters = rest.dropFirst(command.count + 1)
        if command.elementsEqual("PING".utf8) {
            self = .ping(String(decoding: parameters, as: UTF8.self))
        } else if command.elementsEqual("001".utf8) {
            self = .welcome
        } else if command.elementsEqual("366".utf8) {
            self = .namesEnd
        } else if command.elementsEqual("BATCH".utf8), parameters.first == UInt8(ascii: "-") {
            self = .batchEnd
        } else if command.elementsEqual("ERROR".utf8) || command.elementsEqual("FAIL".utf8) {
            self = .error(String(decoding: line, as: UTF8.self))
        } else {
            self = .other
        }
    }
}
