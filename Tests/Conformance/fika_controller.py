"""How irctest starts, stops and configures fikad: a controller in the sense of irctest's basecontrollers.py.

One daemon for each test, on a port and a data folder of its own. The controller claims everything that Fika has, so
that a capability, token or behaviour that went missing is a failure and not a skipped test.

FIKAD is the program; FIKAD_KEEP=1 leaves the folders of the tests behind, to be looked at.
"""

import json
import os
import subprocess
from pathlib import Path

from irctest import patma
from irctest.basecontrollers import BaseServerController, DirectoryBasedController
from irctest.specifications import Capabilities, OptionalBehaviors

# Written to the configuration, and expected in RPL_ISUPPORT where there is a token.
LIMITS = {
    "nick_length": 32,
    "channel_length": 64,
    "topic_length": 390,
    "kick_length": 390,
    "away_length": 200,
    "realname_length": 150,
    "monitor_entries": 100,
    "whowas_entries": 100,
    "list_modes": 60,
    # The tests of these two know the numbers by heart.
    "multiline_max_bytes": 4096,
    "multiline_max_lines": 32,
    "metadata_max_keys": 1000,
    "metadata_max_subs": 100,
    "chathistory_max": 100,
}

NOT_CLAIMED = {
    OptionalBehaviors.ELIST_C,
    OptionalBehaviors.ELIST_M,
    OptionalBehaviors.ELIST_N,
    OptionalBehaviors.ELIST_T,
    OptionalBehaviors.INVITE_LIST,
    OptionalBehaviors.METADATA_BEFORE_CONNECT,
    OptionalBehaviors.MULTI_NAMES_COMMAND,
    # UTF8ONLY and text that is no UTF-8 exclude each other.
    OptionalBehaviors.NON_UTF8_MESSAGE,
    OptionalBehaviors.SASL_REAUTHENTICATION,
}


class FikaController(BaseServerController, DirectoryBasedController):
    software_name = "Fika"
    supported_sasl_mechanisms = {"PLAIN", "SCRAM-SHA-256"}
    supports_sts = True
    # Only clients are tested for STS: a server cannot fail it here.
    capabilities = frozenset(set(Capabilities) - {Capabilities.STS})
    optional_behaviors = frozenset(set(OptionalBehaviors) - NOT_CLAIMED)
    isupport = {
        "BOT": patma.StrRe("[A-Za-z]"),
        "CASEMAPPING": "ascii",
        "CHANTYPES": "#",
        "CHATHISTORY": str(LIMITS["chathistory_max"]),
        "MONITOR": str(LIMITS["monitor_entries"]),
        "MSGREFTYPES": patma.StrRe("(msgid,timestamp|timestamp,msgid)"),
        "NETWORK": "FikaTest",
        "NICKLEN": str(LIMITS["nick_length"]),
        "PREFIX": patma.ANYSTR,
        "STATUSMSG": patma.ANYSTR,
        "TARGMAX": patma.ANYSTR,
        "TOPICLEN": str(LIMITS["topic_length"]),
        "UTF8ONLY": None,
        "WHOX": None,
    }
    extban_mute_char = "m"
    _port_wait_interval = 0.01

    def run(self, hostname, port, *, password, ssl, run_services, faketime, websocket_hostname, websocket_port):
        # The suite binds all addresses to find a free port; the daemon is for this machine only.
        self.hostname, self.port = "127.0.0.1", port
        self.create_config()
        self._config = self.directory / "fikad.toml"
        self._config.write_text(toml(self._settings(password, ssl, websocket_port)))
        self._environment = dict(os.environ)
        if faketime is not None:
            self._environment["FIKAD_TEST_CLOCK"] = faketime
            self.faketime_enabled = True
        self._start()

    def _start(self):
        command = [os.environ["FIKAD"], "run", "--config", self._config]
        self.proc = self.execute(command, proc_name="fikad", env=self._environment)

    def restart(self):
        self.kill_proc()
        self.port_open = False
        self._start()
        self.wait_for_port()

    def kill(self):
        if os.environ.get("FIKAD_KEEP"):
            print(f"kept: {self.directory}")
            self.directory = None
        super().kill()

    def wait_for_services(self):
        """Accounts are part of the daemon."""

    def registerUser(self, case, username, password=None):
        self.wait_for_port()
        command = [os.environ["FIKAD"], "account", "add", username, "--password-stdin", "--config", self._config]
        subprocess.run(command, input=password.encode(), check=True, capture_output=True, timeout=20)

    def _settings(self, password, ssl, websocket_port):
        data = self.directory / "data"
        data.mkdir()
        listeners = [{"host": self.hostname, "port": self.port}]
        if ssl:
            self.gen_ssl()
            listeners[0] |= {"tls_cert": self.pem_path, "tls_key": self.key_path}
        if websocket_port:
            listeners.append({"host": self.hostname, "port": websocket_port, "kind": "websocket"})
        wishes = self._wishes()
        return {
            # The name, the operator and their passwords are written into the tests.
            "server": {
                "name": "My.Little.Server",
                "network": "FikaTest",
                "data_dir": data,
                "password": password,
                "unicode_nicks": wishes["server"].get("casemapping") == "precis",
                "default_user_modes": wishes["accounts"].get("default-user-modes", ""),
            },
            "oper": [{"name": "operuser", "password": "operpassword", "role": "admin"}],
            "listener": listeners,
            "log": {"level": "debug" if self.debug_mode else "error"},
            "limits": LIMITS,
            # The suite comes from one address, without an account, as fast as it can.
            "abuse": {"connections_per_host": 0, "connection_rate": 0, "command_rate": 0},
            "accounts": {
                "required": False,
                "password_max_bytes": 1024,
                "password_cost": "test",
                "always_on": wishes["accounts"]["multiclient"].get("always-on") == "opt-out",
                "registration": True,
                "registration_before_connect": self.test_config.account_registration_before_connect,
                "registration_email_required": self.test_config.account_registration_requires_email,
            },
            # A plain client must not get lines it did not ask for.
            "history": {"playback_on_join": False},
        }

    def _wishes(self):
        """What a test changes in the configuration of Ergo, the only server it can ask for more than by the book."""
        wishes = {"accounts": {"multiclient": {}}, "server": {"listeners": {}}, "history": {}, "channels": {}}
        if self.test_config.ergo_config is not None:
            self.test_config.ergo_config(wishes)
        return wishes


def toml(tables):
    """Tables and lists of tables, without what is None."""
    text = ""
    for name, value in tables.items():
        for table in value if isinstance(value, list) else [value]:
            text += f"[[{name}]]\n" if isinstance(value, list) else f"[{name}]\n"
            for key, setting in table.items():
                if isinstance(setting, Path):
                    setting = str(setting)
                # JSON's texts, numbers and truth values are TOML's.
                text += "" if setting is None else f"{key} = {json.dumps(setting, ensure_ascii=False)}\n"
    return text


def get_irctest_controller_class():
    return FikaController
