/// The settings of each server, complete.
extension Peer {
    func fikad(_ folder: String, _ data: String, _ port: UInt16, _ tlsPort: UInt16) -> String {
        """
        [server]
        name = "load.test"
        data_dir = "\(data)"
        [[listener]]
        host = "127.0.0.1"
        port = \(port)
        [[listener]]
        host = "127.0.0.1"
        port = \(tlsPort)
        tls_cert = "\(folder)/tls.crt"
        tls_key = "\(folder)/tls.key"
        [log]
        level = "warning"
        [abuse]
        connections_per_host = 0
        connection_rate = 0
        command_rate = 0
        registration_timeout_s = 600
        [accounts]
        required = false
        [limits]
        channels_per_session = 10000

        """
    }

    func ngircd(_ folder: String, _ port: UInt16, _ tlsPort: UInt16) -> String {
        """
        [Global]
        Name = load.test
        Info = load
        Listen = 127.0.0.1
        Ports = \(port)
        [Limits]
        MaxConnections = 0
        MaxConnectionsIP = 0
        MaxJoins = 0
        MaxPenaltyTime = 0
        PingTimeout = 600
        [Options]
        DNS = no
        Ident = no
        PAM = no
        [SSL]
        CertFile = \(folder)/tls.crt
        KeyFile = \(folder)/tls.key
        Ports = \(tlsPort)

        """
    }

    func inspircd(_ folder: String, _ port: UInt16, _ tlsPort: UInt16) -> String {
        """
        <server name="load.test" description="load" network="load">
        <admin name="load" nick="load" email="load@load.test">
        <bind address="127.0.0.1" port="\(port)" type="clients">
        <module name="ssl_gnutls">
        <sslprofile name="load" provider="gnutls" certfile="\(folder)/tls.crt" keyfile="\(folder)/tls.key">
        <bind address="127.0.0.1" port="\(tlsPort)" type="clients" sslprofile="load">
        <connect allow="*" timeout="600" pingfreq="600" hardsendq="100000000" softsendq="100000000" recvq="1000000"
            threshold="1000000" commandrate="100000000" fakelag="no" localmax="1000000" globalmax="1000000"
            maxchans="1000" resolvehostnames="no" useident="no">
        <performance nouserdns="yes" netbuffersize="65534" somaxconn="1024" softlimit="100000">
        <options defaultmodes="nt">
        <module name="ircv3">
        <module name="cap">
        <module name="ircv3_echomessage">
        <pid file="\(folder)/pid">
        <path configdir="\(folder)" datadir="\(folder)" logdir="\(folder)">

        """
    }

    func ergo(_ folder: String, _ port: UInt16, _ tlsPort: UInt16, persistent: Bool) -> String {
        """
        network: {name: load}
        server:
            name: load.test
            listeners:
                "127.0.0.1:\(port)": {}
                "127.0.0.1:\(tlsPort)": {tls: {cert: "\(folder)/tls.crt", key: "\(folder)/tls.key"}}
            casemapping: ascii
            enforce-utf8: true
            lookup-hostnames: false
            check-ident: false
            max-sendq: 16M
            ip-limits: {count: false, throttle: false}
            ip-cloaking: {enabled: false}
        accounts:
            authentication-enabled: true
            registration: {enabled: false}
            multiclient: {enabled: true, allowed-by-default: true}
        channels: {default-modes: "+n", max-channels-per-client: 1000}
        datastore:
            path: "\(folder)/ircd.db"
            autoupgrade: true
            sqlite: {enabled: \(persistent), database-path: "\(folder)/history.db", busy-timeout: 5s, max-conns: 1}
        fakelag: {enabled: false}
        limits: {nicklen: 32, identlen: 20, channellen: 64, awaylen: 390, kicklen: 390, topiclen: 390,
            monitor-entries: 100, whowas-entries: 100, chan-list-modes: 60, registration-messages: 1024,
            multiline: {max-bytes: 4096, max-lines: 100}}
        history:
            enabled: true
            channel-length: 2048
            client-length: 256
            autoresize-window: 0
            autoreplay-on-join: 0
            chathistory-maxmessages: 1000
            znc-maxmessages: 2048
            persistent: {enabled: \(persistent), unregistered-channels: true, registered-channels: mandatory,
                direct-messages: mandatory}

        """
    }
}
