/// Emojis by the names people type between colons.
struct Emoji: Equatable, Sendable {
    let character: String
    let name: String

    /// The most used first, as the choice shows them.
    static let all: [Emoji] = table.split(whereSeparator: \.isNewline).flatMap { line in
        line.split(separator: ",").compactMap { pair in
            let parts = pair.split(separator: " ")
            return parts.count == 2 ? Emoji(character: String(parts[0]), name: String(parts[1])) : nil
        }
    }

    private static let byName = Dictionary(all.map { ($0.name, $0.character) }, uniquingKeysWith: { first, _ in first })

    /// `:thumbs_up:` becomes 👍 where a word begins or ends with it; what is no name stays.
    static func replaceNames(in text: String) -> String {
        guard text.contains(":") else { return text }
        var parts: [Substring] = []
        var rest = text[...]
        while let start = rest.firstIndex(of: ":") {
            let after = rest.index(after: start)
            guard let end = rest[after...].firstIndex(of: ":") else { break }
            if let character = byName[String(rest[after..<end])] {
                parts += [rest[..<start], character[...]]
                rest = rest[rest.index(after: end)...]
            } else {
                // The second colon may begin a name.
                parts.append(rest[..<end])
                rest = rest[end...]
            }
        }
        return parts.joined() + rest
    }

    private static let table = """
        👍 thumbs_up,✅ done,❤️ heart,😂 joy,🎉 party,👀 eyes,🙏 thanks,👏 clap,🤔 thinking,😊 smile
        👎 thumbs_down,❌ no,❓ question,❗ important,⏳ waiting,🔥 fire,💯 hundred,🚀 rocket,⭐ star,💡 idea
        😀 grin,😄 happy,😅 sweat,🤣 rofl,🙂 slight_smile,🙃 upside_down,😉 wink,😍 love,😘 kiss,😎 cool
        😐 neutral,😏 smirk,🙄 roll_eyes,😬 grimace,😢 sad,😭 cry,😡 angry,😱 scream,😴 sleepy,🤯 mind_blown
        🥳 celebrate,🤗 hug,🤝 handshake,💪 strong,👋 wave,🤞 fingers_crossed,✌️ victory,👌 ok,🙌 hooray,🤷 shrug
        🤦 facepalm,🫡 salute,💔 broken_heart,💚 green_heart,💙 blue_heart,💛 yellow_heart,🧡 orange_heart,💜 purple_heart
        ☕ coffee,🍵 tea,🍰 cake,🍕 pizza,🍺 beer,🥂 cheers,🍎 apple,🌍 world,☀️ sun,🌧️ rain,❄️ snow,🌈 rainbow
        🐛 bug,🐢 turtle,🐱 cat,🐶 dog,🌱 seedling,🌳 tree,🏠 house,🏢 office,🚗 car,🚲 bike,🚂 train,✈️ plane
        📎 paperclip,📄 document,📁 folder,📅 calendar,📌 pin,📝 memo,📧 mail,📞 phone,🖨️ printer,💻 computer,🔑 key
        🔒 lock,🔓 unlocked,🔍 search,🔔 bell,🔕 muted,⚠️ warning,🛑 stop,🚧 construction,♻️ recycle,⚖️ scales,🏛️ city_hall
        🟢 green,🟡 yellow,🔴 red,➕ plus,➖ minus,➡️ right,⬅️ left,⬆️ up,⬇️ down,1️⃣ one,2️⃣ two,3️⃣ three
        """
}
