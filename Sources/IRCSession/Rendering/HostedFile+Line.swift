import FikaCore
import IRCWire

extension HostedFile {
    func line(link: String) -> StructuredLine {
        let time = ServerTime.format(milliseconds: ends.milliseconds)
        return StructuredLine(
            "HOSTEDFILE", [id.name, String(file.bytes), file.mediaType, time, link], text: file.name,
            sentence: "\(file.name) (\(file.bytes.sizeText)) is yours alone until \(time): "
                + "CASE ATTACH \(id.name) <number> <kind> :<title> puts it into a case")
    }
}
