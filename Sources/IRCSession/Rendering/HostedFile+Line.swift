import FikaCore
import IRCWire

extension HostedFile {
    func line(link: String) -> StructuredLine {
        let time = ServerTime.format(milliseconds: ends.milliseconds)
        let until = "\(time.dropFirst(11).prefix(5)) UTC on \(time.prefix(10))"
        return StructuredLine(
            "HOSTEDFILE", [id.name, String(file.bytes), file.mediaType, time, link], text: file.name,
            sentence: "\(file.name) (\(file.bytes.sizeText)) is yours alone until \(until): "
                + "CASE ATTACH \(id.name) <number> <kind> :<title> puts it into a case")
    }
}
