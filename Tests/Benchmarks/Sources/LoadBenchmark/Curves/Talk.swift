/// People who talk in their channels by turns, so many messages in all: what one costs the server in CPU.
struct Talk {
    /// Messages on their way at a time.
    private static let inFlight = 64

    let channels: [String]
    /// Members of a channel by its number, as places in the crowd; all of them see echoes.
    let members: (Int) -> [Int]

    func microseconds(_ trial: Trial, _ crowd: Crowd, messages: Int) throws(LoadFault) -> Double {
        var (said, echoed, heard, expected) = (0, 0, 0, 0)
        var sayers: [Int] = []
        crowd.heard = { number, member, _ in
            heard += 1
            if sayers[number] == member { echoed += 1 }
        }
        let before = trial.server.workNanoseconds
        while echoed < messages {
            while said < messages, said - echoed < Self.inFlight {
                let channel = said % channels.count
                let present = members(channel)
                let sayer = present[said / channels.count % present.count]
                Numbering.say(said, in: channels[channel], &crowd.members[sayer].waiting)
                sayers.append(sayer)
                expected += present.count
                said += 1
                try crowd.flush(sayer)
            }
            try crowd.pump(milliseconds: 10)
        }
        try crowd.pump(seconds: 300, "what all are to hear") { heard >= expected }
        return Double(trial.server.workNanoseconds - before) / 1_000 / Double(messages)
    }
}
