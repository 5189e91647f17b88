import Foundation
import IRCClient

/// Reads what a bot asks for, one thing after the other.
struct Fetcher: Sendable {
    let stateFolder: String

    func fetch(_ fetch: BotFetch) async -> BotFetched {
        let place = fetch.place.lowercased()
        guard place.hasPrefix("https://") || place.hasPrefix("http://") else { return read(fetch) }
        do throws(TransferFault) {
            let page = PageFetch(bytesMax: BotLimit.fetchBytesMax, secondsMax: BotLimit.fetchSecondsMax)
            guard let (bytes, version) = try await page.fetch(fetch.place, version: fetch.version) else {
                return .unchanged
            }
            return .new(bytes, version: version)
        } catch {
            return .failed(Self.sentence(error, fetch.place))
        }
    }

    /// Of the page's server, whatever the connection says of servers of a chat.
    static func sentence(_ fault: TransferFault, _ place: String) -> String {
        switch fault {
        case .noConnection(.tlsFailed(let reason)):
            "\(place) was not read: \(reason). HTTPS needs a certificate that an authority of this system vouches for."
        case .notALink: "\(place) is no address of the web."
        case .brokenOff: "\(place) was not read: the connection broke off."
        default: "\(place) was not read. \(fault)"
        }
    }

    private func read(_ fetch: BotFetch) -> BotFetched {
        let path = fetch.place.hasPrefix("/") ? fetch.place : stateFolder + "/" + fetch.place
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            attributes[.type] as? FileAttributeType == .typeRegular, let size = attributes[.size] as? Int,
            let written = attributes[.modificationDate] as? Date
        else { return .failed("There is no file \(path).") }
        guard size <= BotLimit.fetchBytesMax else {
            return .failed("\(path) has more than \(BotLimit.fetchBytesMax) bytes.")
        }
        let version = "\(size) \(written.timeIntervalSince1970)"
        guard version != fetch.version else { return .unchanged }
        guard let bytes = FileManager.default.contents(atPath: path) else { return .failed("\(path) cannot be read.") }
        return .new(Array(bytes), version: version)
    }
}
