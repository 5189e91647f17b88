import BotKit

/// What feeds have that they did not have before. An entry becomes a file of the drop folder, and is remembered after
/// that; a crash between leads to a file of the same name and words, which is posted once.
extension AnnouncerBot {
    mutating func dueFetches() -> [BotAction] {
        feeds.indices.compactMap { index in
            guard !feeds[index].isUnderWay, feeds[index].due <= now.milliseconds else { return nil }
            feeds[index].isUnderWay = true
            let version = feeds[index].seen == nil ? nil : feeds[index].version
            return .fetch(BotFetch(feeds[index].place, version: version), token: "feed \(index)")
        }
    }

    mutating func fetched(_ token: String, _ fetched: BotFetched) -> [BotAction] {
        let words = token.split(separator: " ")
        guard words.count == 2, let index = Int(words[1]), feeds.indices.contains(index) else { return [] }
        var (hasFailed, actions) = (false, [BotAction]())
        switch fetched {
        case .unchanged: break
        case .failed(let reason):
            hasFailed = true
            if feeds[index].isTrouble { actions = complain("A feed cannot be followed. \(reason)", about: index) }
        case .new(let bytes, let version):
            do throws(FeedReader.Refused) {
                let (news, memory) = feeds[index].take(try FeedReader.read(bytes), version: version)
                actions = news.map { drop($0, in: feeds[index].channel) } + memory
            } catch {
                hasFailed = true
                actions = complain("The feed \(feeds[index].place) cannot be read. \(error.reason)", about: index)
            }
        }
        if !hasFailed { troubled.remove(index) }
        feeds[index].wait(from: now, minutes: settings.feedMinutes, hasFailed: hasFailed)
        return actions
    }

    private func drop(_ entry: FeedEntry, in channel: String) -> BotAction {
        let title = Draft.cut(entry.title.isEmpty ? entry.link : entry.title, bytesMax: BotSpeech.lineBytesMax)
        let text = Draft.text(title: title.isEmpty ? "News" : title, channel: channel, body: entry.link)
        return .drop(name: "feed-\(entry.mark).txt", .text(text))
    }

    /// Those who may announce are told once, until it is well again.
    private mutating func complain(_ sentence: String, about feed: Int) -> [BotAction] {
        guard troubled.insert(feed).inserted else { return [] }
        return settings.authorised.map { .tell($0, sentence) }
    }
}
