#!/usr/bin/env python3
"""Says who is on duty: answers `@rota`, and posts a line on each morning of a day that has somebody.

A bot for Fika in another language than Swift, on the plain IRC library `irc` (20 or later). What BotKit does for bots
in Swift is written out here, so that it can be taken over into any language. README.md beside it says how to run it.
"""

import argparse
import collections
import datetime
import hashlib
import itertools
import os
import pathlib
import signal
import socket
import ssl
import sys
import time
import tomllib

import irc.bot
from jaraco.stream import buffer

DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
KEYS = {"name": str, "description": str, "account": str, "channels": list, "scopes": list, "program": str}
SETTINGS = {"rota": "rota.txt", "post_at": "08:30"}
# A morning's line is not posted later than this: who was away until noon need not tell.
POST_WITHIN = datetime.timedelta(hours=1)
# Lines that wait to be said, one in a second. What is more is dropped.
WAITING_MAX = 20
# The library refuses lines of more than 512 bytes, tags included.
TEXT_BYTES_MAX = 300
ROTA_BYTES_MAX = 64 * 1024
REJOIN_SECONDS = 10
# The server is asked for a sign of life after so long, and given up after three times as long.
SILENCE_SECONDS = 60


class Fault(Exception):
    """Something that the operator has to mend; ends the program."""

    def __init__(self, sentence, status=78):
        super().__init__(sentence)
        self.status = status


class Plan:
    """Who to be and where to connect: as fikad says it to the bots it starts, or as systemd and the options say it."""

    def __init__(self, options, environment):
        path = options.manifest or environment.get("FIKA_BOT_MANIFEST")
        if not path:
            raise Fault("--manifest is missing", 64)
        manifest = self.read(path)
        self.name = manifest["name"]
        self.account = environment.get("FIKA_BOT_ACCOUNT", manifest["account"])
        # What people see who ask who this is (WHOIS).
        self.about = manifest.get("description", self.name)[:100]
        self.channels = manifest.get("channels", [])
        state = environment.get("FIKA_BOT_STATE") or environment.get("STATE_DIRECTORY", "").split(":")[0]
        self.state = pathlib.Path(state or f"{self.name}.state")
        self.rota = self.state / self.settings["rota"]
        server = options.server or environment.get("FIKA_SERVER", "127.0.0.1:6667")
        host, _, port = server.rpartition(":")
        self.address = (host.strip("[]"), int(port))
        self.pin = environment.get("FIKA_TLS_PIN")
        is_here = self.address[0] in ("127.0.0.1", "::1", "localhost")
        self.is_plain = environment.get("FIKA_PLAINTEXT") == "1" or is_here and not self.pin
        self.password = None if options.check else self.secret(options, environment)

    def read(self, path):
        try:
            manifest = tomllib.loads(pathlib.Path(path).read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise Fault(f"{path}: {error}") from None
        settings = manifest.pop("settings", {})
        for key, value in manifest.items():
            if not isinstance(value, KEYS.get(key, ())):
                raise Fault(f"{path}: {key}: unknown key, or not of its type; allowed: {', '.join(KEYS)}")
        for key, value in settings.items():
            if key not in SETTINGS or not isinstance(value, str):
                raise Fault(f"{path}: [settings] {key}: unknown key, or no text; allowed: {', '.join(SETTINGS)}")
        self.settings = SETTINGS | settings
        try:
            self.post_at = datetime.time.fromisoformat(self.settings["post_at"])
        except ValueError:
            raise Fault(f"{path}: [settings] post_at: no time of day; allowed: such as 08:30") from None
        return manifest

    @staticmethod
    def secret(options, environment):
        """Never from the environment itself, which other programs may see."""
        if options.password_file:
            text = pathlib.Path(options.password_file).read_text("utf-8")
        elif "FIKA_BOT_SECRET_FD" in environment:
            with open(int(environment["FIKA_BOT_SECRET_FD"]), encoding="utf-8") as secret:
                text = secret.read()
        elif "CREDENTIALS_DIRECTORY" in environment:
            text = pathlib.Path(environment["CREDENTIALS_DIRECTORY"], "password").read_text("utf-8")
        else:
            raise Fault("--password-file is missing", 64)
        return text.split("\n")[0]

    def connect(self, address):
        """The library tells nobody why there is no connection."""
        try:
            return self.reach(address)
        except OSError as error:
            log(f"no connection: {error}")
            raise

    def reach(self, address):
        """A socket to the server, encrypted unless the server is on this machine or told to be plain."""
        plain = socket.create_connection(address, timeout=30)
        if self.is_plain:
            plain.settimeout(None)
            return plain
        context = ssl.create_default_context()
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        if self.pin:
            # The pin takes the place of authorities and names: this very certificate or none.
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        secure = context.wrap_socket(plain, server_hostname=address[0])
        if self.pin and hashlib.sha256(secure.getpeercert(binary_form=True)).hexdigest() != self.pin.lower():
            secure.close()
            raise OSError("the server has another certificate than the pinned one")
        secure.settimeout(None)
        return secure


def duty(rota, day):
    """Who is on duty on a day; None if the file does not say. A line with the date goes before one with the weekday."""
    found = {}
    with open(rota, encoding="utf-8") as lines:
        for line in lines.read(ROTA_BYTES_MAX).splitlines():
            when, _, who = line.strip().partition(" ")
            if when and not when.startswith("#"):
                found.setdefault(when.lower(), who.strip())
    weekday = DAYS[day.weekday()]
    return found.get(day.isoformat()) or found.get(weekday) or found.get(weekday[:3]) or None


def asked_day(words, today):
    """The day that is asked about; None if it is none."""
    words = words.lower().strip(" ?!.")
    if words in ("", "today"):
        return today
    if words == "tomorrow":
        return today + datetime.timedelta(days=1)
    for number, name in enumerate(DAYS):
        if words in (name, name[:3]):
            return today + datetime.timedelta(days=(number - today.weekday()) % 7)
    try:
        return datetime.date.fromisoformat(words)
    except ValueError:
        return None


def request(text, nick):
    """The words behind `@nick`, `nick:` or `nick,`; None if others are spoken to."""
    text = text.strip()
    has_mark = text.startswith("@")
    text = text[1:] if has_mark else text
    if not text.lower().startswith(nick.lower()):
        return None
    rest = text[len(nick) :]
    if rest[:1] in (":", ","):
        return rest[1:].strip()
    return rest.strip() if has_mark and rest[:1] in ("", " ") else None


def log(sentence):
    """For the operator. Never what anybody said."""
    print(sentence, file=sys.stderr, flush=True)


class Rota(irc.bot.SingleServerIRCBot):
    def __init__(self, plan):
        self.plan = plan
        self.waiting = collections.deque(maxlen=WAITING_MAX)
        self.shown_out = set()
        self.is_in = False
        self.heard_at = self.asked_at = self.joined_at = 0
        server = irc.bot.ServerSpec(*plan.address, plan.password)
        again = irc.bot.ExponentialBackoff(min_interval=1, max_interval=60)
        super().__init__(
            [server], plan.account, plan.about, recon=again, connect_factory=plan.connect, sasl_login=plan.account
        )
        # A line that is not UTF-8 is no reason to fall over.
        self.connection.buffer_class = buffer.LenientDecodingLineBuffer
        self.reactor.scheduler.execute_every(1, self.tick)

    # What happens

    def on_login_failed(self, connection, event):
        raise Fault("the account or its password is wrong", 77)

    def on_nicknameinuse(self, connection, event):
        connection.nick(event.arguments[0] + "_")

    def on_all_raw_messages(self, connection, event):
        self.heard_at = time.monotonic()

    def on_welcome(self, connection, event):
        log("connected")
        self.is_in = True
        self.recon.attempt_count = itertools.count(1)
        # The tags tell bots from people; draft/chathistory says that the past need not be sent unasked.
        connection.send_raw("CAP REQ :message-tags batch draft/chathistory")
        connection.send_raw(f"MODE {connection.get_nickname()} +B")
        self.joined_at = 0

    def on_disconnect(self, connection, event):
        if self.is_in:
            log("disconnected; trying again")
        self.is_in = False
        self.waiting.clear()

    def on_kick(self, connection, event):
        if event.arguments[0] == connection.get_nickname():
            log(f"was removed from {event.target}, and stays away until it is started again")
            self.shown_out.add(event.target.lower())

    def on_fail(self, connection, event):
        log(f"the server refused {event.target} ({event.arguments[0]})")

    def on_pubmsg(self, connection, event):
        self.hear(event, request(event.arguments[0], self.plan.account), event.target)

    def on_privmsg(self, connection, event):
        said = event.arguments[0]
        self.hear(event, request(said, self.plan.account) or said.strip(), event.source.nick)

    # There is no on_pubnotice and no on_privnotice: a notice is never answered (RFC 1459, 4.4.2).

    def hear(self, event, words, target):
        tags = {tag["key"]: tag["value"] for tag in event.tags or []}
        if words is None or "bot" in tags or "batch" in tags or event.source.nick == self.connection.get_nickname():
            return
        self.say(target, self.answer(words), tags.get("msgid"))

    def answer(self, words):
        name = self.plan.account
        day = asked_day(words, datetime.date.today())
        if day is None:
            return f"I know: @{name}, @{name} tomorrow, @{name} friday, @{name} 2026-12-25."
        try:
            who = duty(self.plan.rota, day)
        except (OSError, ValueError) as error:
            log(f"the rota cannot be read: {error}")
            return "I cannot read the rota. My operator knows why."
        return f"{day:%A %-d %B}: {who or 'nobody is named'}."

    # What is done

    def stop(self, *_):
        self.is_in = False
        self.die("Stopped")

    def say(self, target, text, parent=None):
        text = " ".join(text.split()).encode()[:TEXT_BYTES_MAX].decode(errors="ignore")
        self.waiting.append((target, text, parent))

    def tick(self):
        """Once a second: one line is said, and what is missing is looked after."""
        if not self.is_in:
            return
        self.listen()
        self.join()
        self.post()
        if self.waiting:
            target, text, parent = self.waiting.popleft()
            tags = f"@+draft/reply={parent} " if parent else ""
            self.connection.send_raw(f"{tags}PRIVMSG {target} :{text}")

    def listen(self):
        silence = time.monotonic() - self.heard_at
        if silence >= 3 * SILENCE_SECONDS:
            self.disconnect("Nothing was heard")
        elif silence >= SILENCE_SECONDS <= time.monotonic() - self.asked_at:
            self.asked_at = time.monotonic()
            self.connection.ping("are-you-there")

    def join(self):
        if time.monotonic() - self.joined_at < REJOIN_SECONDS:
            return
        self.joined_at = time.monotonic()
        for channel in self.plan.channels:
            if channel not in self.channels and channel.lower() not in self.shown_out:
                self.connection.join(channel)

    def post(self):
        """The morning's line, once a day: remembered before it is said, so that it is never said twice."""
        now = datetime.datetime.now()
        due = datetime.datetime.combine(now.date(), self.plan.post_at)
        here = [channel for channel in self.plan.channels if channel in self.channels]
        posted = self.plan.state / "posted"
        if not here or not due <= now < due + POST_WITHIN:
            return
        try:
            if posted.exists() and posted.read_text() == now.date().isoformat():
                return
            who = duty(self.plan.rota, now.date())
            posted.write_text(now.date().isoformat())
        except (OSError, ValueError) as error:
            log(f"the rota or the state cannot be used: {error}")
            return
        for channel in here if who else []:
            self.say(channel, f"On duty today: {who}.")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--manifest", help="the bot's bot.toml (or FIKA_BOT_MANIFEST)")
    parser.add_argument("--server", help="HOST:PORT (or FIKA_SERVER); default 127.0.0.1:6667")
    parser.add_argument("--password-file", help="the account's password (or FIKA_BOT_SECRET_FD, or systemd's)")
    parser.add_argument("--check", action="store_true", help="read the manifest, say what is wrong with it, and end")
    try:
        plan = Plan(parser.parse_args(), os.environ)
        if "--check" in sys.argv:
            print(f"{plan.name}: the manifest is good")
            return 0
        plan.state.mkdir(mode=0o700, parents=True, exist_ok=True)
        bot = Rota(plan)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, bot.stop)
        bot.start()
    except (Fault, OSError) as fault:
        log(str(fault))
        return getattr(fault, "status", 74)


if __name__ == "__main__":
    sys.exit(main())
