import BotKit

/// From the folder into the channel. A file is remembered before its first line is said, each line carries a tag, and
/// the file is moved when all lines are known to be stored; so after a crash at any point the channel's own history
/// says what is left to do.
extension AnnouncerBot {
    mutating func take(_ file: DroppedFile) -> [BotAction] {
        guard !posts.contains(where: { $0.name == file.name }) else { return [] }
        switch file.content {
        case .unusable(let reason):
            return [refuse(file.name, reason)]
        case .text(let text):
            do throws(Draft.Refused) {
                let draft = try Draft(text, channels: channels, standard: settings.channel)
                try check(draft)
                return take(file, draft, mark: ContentMark.of(file.name + "\n" + text))
            } catch {
                return [refuse(file.name, error.reason)]
            }
        }
    }

    private mutating func take(_ file: DroppedFile, _ draft: Draft, mark: String) -> [BotAction] {
        if posted[mark]?.isWhole ?? false {
            // A crash came between the last line and the move; or somebody put it there again.
            let note = "This file was posted before, under this name and with these words, and not once more now."
            return [.moveFile(name: file.name, to: "posted", note: note)]
        }
        guard posts.count < Self.postsMax else {
            return [refuse(file.name, "More than \(Self.postsMax) files wait. Give it to me again in a while.")]
        }
        posts.append(Post(name: file.name, mark: mark, draft: draft))
        return remember(mark, isWhole: false) + continuePosts()
    }

    /// Says the next line of the first post of each channel that may go on: an announcement has all its lines before
    /// the next begins. The past is looked at first: it may be there already.
    mutating func continuePosts() -> [BotAction] {
        var actions: [BotAction] = []
        var busy: Set<String> = []
        for index in posts.indices {
            let channel = posts[index].draft.channel.lowercased()
            guard caughtUp.contains(channel), !busy.contains(channel) else { continue }
            while !posts[index].isDone, let id = evidence[posts[index].nextTag] {
                if posts[index].stored == 0 { posts[index].id = id }
                posts[index].stored += 1
                posts[index].isUnderWay = false
            }
            guard !posts[index].isDone else { continue }
            if posts[index].isUnderWay {
                if now.seconds(since: posts[index].saidAt) < Post.patienceSeconds { busy.insert(channel) }
                continue
            }
            busy.insert(channel)
            (posts[index].isUnderWay, posts[index].saidAt) = (true, now)
            actions.append(line(of: posts[index]))
        }
        for post in posts where post.isDone { actions += finish(post) }
        posts.removeAll(where: \.isDone)
        return actions
    }

    mutating func posted(_ mark: String, _ outcome: BotOutcome) -> [BotAction] {
        guard let index = posts.firstIndex(where: { $0.mark == mark }) else { return [] }
        switch outcome {
        case .said(let id):
            evidence.set(posts[index].nextTag, id)
            return continuePosts()
        case .refused(let refusal):
            let post = posts.remove(at: index)
            guard post.stored > 0 else {
                // Nothing of it was posted, so the same file may come again.
                posted[mark] = nil
                return [
                    .store(key: PostedFile.prefix + mark, value: nil),
                    refuse(post.name, "The server refused it: \(refusal.sentence)."),
                ]
            }
            let reason = "Posted up to line \(post.stored); then the server refused: \(refusal.sentence)."
            return finish(post, refused: reason)
        case .inDoubt, .filed, .acknowledgements, .experts:
            // The history will tell, when the channel is caught up with again.
            return []
        }
    }

    private func line(of post: Post) -> BotAction {
        var tags = [BotTag.drop: post.nextTag]
        let token = "line \(post.mark)"
        guard post.stored > 0 else {
            tags[BotTag.audience] = post.draft.audience
            return .announce(
                in: post.draft.channel, post.draft.lines[0], wantsAcknowledgement: post.draft.wantsAcknowledgement,
                tags: tags, token: token)
        }
        let speech = BotSpeech(
            .channel(post.draft.channel), parent: post.id, text: post.draft.lines[post.stored], tags: tags)
        return .say(speech, token: token)
    }

    private mutating func finish(_ post: Post, refused reason: String? = nil) -> [BotAction] {
        var actions = remember(post.mark, isWhole: true)
        if post.draft.wantsAcknowledgement, let id = post.id {
            actions += plan(id, for: post.draft.sender.map { [$0] } ?? settings.authorised)
        }
        actions.append(.moveFile(name: post.name, to: reason == nil ? "posted" : "refused", note: reason))
        return actions
    }

    private func refuse(_ name: String, _ reason: String) -> BotAction {
        .moveFile(name: name, to: "refused", note: reason)
    }

    private mutating func remember(_ mark: String, isWhole: Bool) -> [BotAction] {
        var actions: [BotAction] = []
        if posted[mark] == nil, posted.count >= Self.postedMax,
            let oldest = posted.min(by: { ($0.value.at, $0.key) < ($1.value.at, $1.key) })?.key
        {
            posted[oldest] = nil
            actions.append(.store(key: PostedFile.prefix + oldest, value: nil))
        }
        let text = PostedFile(at: now.milliseconds, isWhole: isWhole)
        posted[mark] = text
        return actions + [.store(key: PostedFile.prefix + mark, value: text.text)]
    }
}
