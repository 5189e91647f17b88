/// What the server counted since it started, at one moment. Numbers only, never what was said.
package struct Metrics: Sendable, Equatable {
    package var connections = 0
    /// Open right now.
    package var connectionsOpen = 0
    /// Turned away at the door.
    package var refused = 0
    /// Messages people or bots sent that were accepted.
    package var messages = 0
    package var requests = 0
    package var batches = 0
    /// Batches that needed the disk.
    package var transactions = 0
    /// Events in those, transient ones not counted.
    package var eventsStored = 0
    /// The longest that a batch waited to be on disk.
    package var commitMax = Duration.zero
    /// Lines or groups of lines put into an outbox for others than the one who caused them.
    package var deliveries = 0
    package var bytesOut = 0
    package var sendQueueKills = 0
    package var receiveQueueKills = 0
    package var queries = 0
    package var logInsFailed = 0

    package init() {}

    package var eventsPerTransaction: Double {
        transactions == 0 ? 0 : Double(eventsStored) / Double(transactions)
    }

    /// A name and a number a line.
    package var text: String {
        let tenths = Int((eventsPerTransaction * 10).rounded())
        let lines: KeyValuePairs<String, String> = [
            "connections": "\(connections)", "connections_open": "\(connectionsOpen)", "refused": "\(refused)",
            "messages": "\(messages)", "requests": "\(requests)", "batches": "\(batches)",
            "transactions": "\(transactions)", "events_stored": "\(eventsStored)",
            "events_per_transaction": "\(tenths / 10).\(tenths % 10)",
            "commit_us_max": "\(Int(commitMax / .microseconds(1)))", "deliveries": "\(deliveries)",
            "bytes_out": "\(bytesOut)", "sendq_kills": "\(sendQueueKills)", "recvq_kills": "\(receiveQueueKills)",
            "queries": "\(queries)", "log_ins_failed": "\(logInsFailed)",
        ]
        return lines.map { "\($0) \($1)\n" }.joined()
    }
}
