extension Command {
    /// What one is told of, and what stands on top.
    static let habits: [Command] = [
        chosen(.mute) { state, target, place, isOn in
            state.habits.set(target, isOn ? .muted : .usual)
            return isOn ? .nowMuted(target: place) : .nowUnmuted(target: place)
        },
        chosen(.follow) { state, target, place, isOn in
            state.habits.set(target, isOn ? .followed : .usual)
            return isOn ? .nowFollowed(target: place) : .nowUnfollowed(target: place)
        },
        chosen(.pin) { state, target, place, isOn in
            state.habits.pin(target, isOn)
            return isOn ? .nowPinned(target: place) : .nowUnpinned(target: place)
        },
        Command(.talk(.quiet)) { state, arguments in
            guard let first = arguments.word() else {
                let phrase = state.habits.quiet.map { quiet($0) } ?? .noQuietHours
                return [state.show(state.words(phrase), .dim)]
            }
            if first == "off" {
                state.habits.quiet = Habits.Span(from: 0, until: 0)
                return [state.show(state.words(.noQuietHours), .dim)]
            }
            guard let from = QuietHours.minutes(of: first),
                let until = arguments.word().flatMap(QuietHours.minutes)
            else { return nil }
            let span = Habits.Span(from: from, until: until)
            state.habits.quiet = span
            return [state.show(state.words(quiet(span)), .dim)]
        },
    ]

    private static func quiet(_ span: Habits.Span) -> TalkPhrase {
        guard span.from != span.until else { return .noQuietHours }
        return .quietHours(from: QuietHours.text(span.from), until: QuietHours.text(span.until))
    }

    /// `[CHANNEL|NICK] [off]`
    private static func chosen(
        _ name: CommandName.Talk,
        _ choose: @escaping @Sendable (inout State, _ target: String, _ place: String, _ isOn: Bool) -> TalkPhrase
    ) -> Command {
        Command(.talk(name), completing: [.channelOrNick, .nothing]) { state, arguments in
            let first = arguments.word()
            let isOff = first == "off" || arguments.word() == "off"
            guard let target = (first == "off" ? nil : first) ?? state.current else { return nil }
            let phrase = choose(&state, state.fold(target), PlainText.of(target), !isOff)
            return [state.show(state.words(phrase), .dim)]
        }
    }
}
