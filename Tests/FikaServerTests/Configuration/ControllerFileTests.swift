import FikaCore
import Logging
import Testing

@testable import FikaServer

/// The file that the public conformance suite's controller writes; its tables and keys are a contract.
@Suite("The conformance controller's file")
struct ControllerFileTests {
    private static let text = """
        [server]
        name = "My.Little.Server"
        description = "test server"
        network = "FikaTest"
        data_dir = "/tmp/x/data"
        motd = []
        casemapping = "ascii"
        unicode_nicks = false
        default_user_modes = ""
        utf8_only = true

        [[listener]]
        host = "127.0.0.1"
        port = 34567
        kind = "irc"

        [log]
        level = "error"
        to = "stderr"

        [limits]
        nick_length = 32
        channel_length = 64
        topic_length = 390
        kick_length = 390
        away_length = 200
        realname_length = 150
        monitor_entries = 100
        whowas_entries = 100
        list_modes = 60
        multiline_max_bytes = 4096
        multiline_max_lines = 32
        metadata_max_keys = 1000
        metadata_max_subs = 100
        chathistory_max = 100

        [abuse]
        connections_per_host = 0
        connection_rate = 0
        command_rate = 0
        resolve_hostnames = false
        ident = false
        registration_timeout_s = 60
        ping_interval_s = 90

        [accounts]
        required = false
        sasl_mechanisms = ["PLAIN", "SCRAM-SHA-256"]
        password_max_bytes = 1024
        password_cost = "test"
        multi_session = true
        always_on = false
        nick_reservation = true
        registration = true
        registration_before_connect = false
        registration_email_required = false

        [history]
        enabled = true
        playback_on_join = false
        redact_own = true
        store_tagmsg = ["+draft/persist", "+draft/react", "+draft/unreact"]

        [[oper]]
        name = "operuser"
        password = "operpassword"
        role = "admin"
        """

    @Test("It is read without a fault")
    func read() {
        let reading = ConfigurationReader(file: "fikad.toml", environment: [:]).read(Self.text)
        guard case .read(let configuration, let warnings) = reading else {
            Issue.record("refused: \(reading)")
            return
        }
        #expect(warnings.isEmpty)
        #expect(configuration.core.selfRegistration == .users)
        #expect(configuration.server.name == "My.Little.Server")
        #expect(configuration.server.password == nil)
        #expect(configuration.listeners.map(\.port) == [34567])
        #expect(configuration.log.level == .error)
        #expect(configuration.abuse.commandRate == 0)
        #expect(configuration.accounts.passwordCost == "test")
        #expect(configuration.limits.core.reservesNicks)
        #expect(configuration.limits.core.storedTags.count == 3)
        #expect(
            configuration.operators
                == [Configuration.ServerOperator(name: "operuser", password: "operpassword", role: "admin")])
    }
}
