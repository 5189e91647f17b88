extension Query {
    /// What is kept about a person: known already, but for how much they said in each case.
    package struct PersonQuery: Sendable, Equatable {
        package let record: PersonalRecord

        init(record: PersonalRecord) {
            self.record = record
        }
    }

    /// By number; not what was taken back.
    package struct PersonalMessagesQuery: Sendable, Equatable {
        package let account: AccountID
        /// Channels whose talk is part of a case file.
        package let except: [ChannelID]
        package let after: MessageID
        package let limit: Int

        init(account: AccountID, except: [ChannelID], after: MessageID, limit: Int) {
            self.account = account
            self.except = except
            self.after = after
            self.limit = limit
        }
    }
}
