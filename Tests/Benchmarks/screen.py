#!/usr/bin/env python3
"""What the screen of `fika` costs, against a server of its own on loopback: the start with many channels, the time from a
key to its letter on the screen while a channel is flooded, what a frame takes with many lines of scrollback, and the
memory after many messages went by. The first start makes SCRAM's keys of the password; the others have them.

    Tests/Benchmarks/screen.py [--bin .build/release] [--channels 500] [--messages 100000] [--rate 1000]

Times are wall times of this machine; run it when nothing else does. What a frame takes is processor time. Memory is the
resident set of the client.
"""

import argparse
import base64
import fcntl
import os
import pty
import select
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time


class Server:
    def __init__(self, programs, folder, channels):
        self.programs, self.folder = programs, folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.config = os.path.join(folder, "fikad.toml")
        os.mkdir(os.path.join(folder, "data"))
        with open(self.config, "w") as file:
            file.write(
                f'[server]\nname = "bench.test"\ndata_dir = "{folder}/data"\n'
                f'[[listener]]\nhost = "127.0.0.1"\nport = {self.port}\n'
                "[abuse]\ncommand_rate = 0\nconnection_rate = 0\nconnections_per_host = 0\n"
            )
        self.names = ["#general"] + [f"#room-{index}" for index in range(1, channels)]

    def administer(self, *words, text=""):
        subprocess.run(
            [f"{self.programs}/fikad", *words, "--config", self.config], input=text, text=True, check=True,
            stdout=subprocess.DEVNULL)

    def start(self):
        for name in ["reader", "writer"]:
            self.administer("account", "add", name, "--password-stdin", text=f"secret-{name}\n")
            with open(os.path.join(self.folder, name), "w") as file:
                file.write(f"secret-{name}\n")
        self.process = subprocess.Popen(
            [f"{self.programs}/fikad", "run", "--config", self.config], stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port)).close()
                return
            except OSError:
                time.sleep(0.05)
        sys.exit("the server did not start")


class Writer:
    """A plain connection that talks."""

    def __init__(self, server):
        self.socket = socket.create_connection(("127.0.0.1", server.port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        secret = base64.b64encode(b"\0writer\0secret-writer").decode()
        self.send("CAP REQ :sasl", "NICK writer", "USER w 0 * :w", "AUTHENTICATE PLAIN", f"AUTHENTICATE {secret}")
        self.until(" 903 ")
        self.send("CAP END")
        self.until(" 001 ")
        threading.Thread(target=self.drain, daemon=True).start()

    def send(self, *lines):
        self.socket.sendall("".join(line + "\r\n" for line in lines).encode())

    def until(self, part):
        text = ""
        while part not in text:
            got = self.socket.recv(65536).decode(errors="replace")
            if not got:
                sys.exit(f"the server said no: {text[-200:]}")
            text += got

    def drain(self):
        while self.socket.recv(1 << 20):
            pass


class Screen:
    """The client under a terminal of 80 columns and 24 rows."""

    def __init__(self, server, programs, channels):
        self.began = time.monotonic()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", HOME=server.folder, LANG="C.UTF-8")
            os.execv(
                f"{programs}/fika",
                ["fika", "--no-tls", "--server", f"localhost:{server.port}", "--account", "reader",
                 "--password-file", os.path.join(server.folder, "reader"), "--join", ",".join(channels)])
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.seen = b""

    def until(self, part, seconds=30):
        """Seconds since the program began."""
        end = time.monotonic() + seconds
        while part not in self.seen:
            if not select.select([self.terminal], [], [], max(0, end - time.monotonic()))[0]:
                sys.exit(f"{part} did not come: {self.seen[-300:]}")
            self.seen += os.read(self.terminal, 1 << 20)
        return time.monotonic() - self.began

    def drain(self):
        while select.select([self.terminal], [], [], 0)[0]:
            os.read(self.terminal, 1 << 20)
        self.seen = b""

    def key_milliseconds(self, letter):
        """From a key to anything that draws the letter."""
        self.drain()
        began = time.monotonic()
        os.write(self.terminal, letter)
        while letter not in self.seen:
            if not select.select([self.terminal], [], [], 5)[0]:
                sys.exit("a key was not answered")
            self.seen += os.read(self.terminal, 1 << 20)
        return (time.monotonic() - began) * 1000

    def resident_mebibytes(self):
        with open(f"/proc/{self.pid}/status") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmRSS")) / 1024

    def processor_seconds(self):
        """Of all threads, those that ended left out."""
        nanoseconds = 0
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{thread}/schedstat") as file:
                nanoseconds += int(file.read().split()[0])
        return nanoseconds / 1e9

    def key_processor_milliseconds(self, key):
        """What the program does for one key that changes the screen, until it is quiet."""
        self.drain()
        before = self.processor_seconds()
        os.write(self.terminal, key)
        while select.select([self.terminal], [], [], 0.06)[0]:
            os.read(self.terminal, 1 << 20)
        return (self.processor_seconds() - before) * 1000


def flood(writer, count, rate):
    begun = time.monotonic()
    for start in range(0, count, 50):
        writer.send(*(f"PRIVMSG #general :message {n} is of the usual length, more or less"
                      for n in range(start, min(start + 50, count))))
        ahead = (start + 50) / rate - (time.monotonic() - begun)
        if ahead > 0:
            time.sleep(ahead)


def pour(writer, screen, count):
    """So many messages as fast as they go, and a while for the screen to take them."""
    thread = threading.Thread(target=lambda: flood(writer, count, 1_000_000))
    thread.start()
    while thread.is_alive():
        screen.drain()
        time.sleep(0.005)
    for _ in range(100):
        screen.drain()
        time.sleep(0.02)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", default=".build/release")
    parser.add_argument("--channels", type=int, default=500)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--rate", type=int, default=1_000, help="messages a second while keys are timed")
    parser.add_argument("--starts", type=int, default=10, help="starts that are timed, besides the first")
    parser.add_argument("--scrollback", type=int, default=10_000, help="lines above the screen while frames are timed")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server = Server(options.bin, folder, options.channels)
        server.start()
        try:
            measure(server, options)
        finally:
            server.process.terminate()
            server.process.wait()


def measure(server, options):
    writer = Writer(server)
    for start in range(0, len(server.names), 20):
        writer.send("JOIN " + ",".join(server.names[start:start + 20]))
    writer.send("PRIVMSG #general :hello there", "PING done")
    time.sleep(1)
    starts = []
    for _ in range(options.starts + 1):
        screen = Screen(server, options.bin, server.names)
        starts.append(screen.until(b"hello there") * 1000)
        last = screen
        if len(starts) <= options.starts:
            # The keys are written beside the first frame.
            time.sleep(0.3)
            os.kill(screen.pid, 9)
            os.waitpid(screen.pid, 0)
    first, later = starts[0], starts[1:]
    print(f"start to a usable screen, {options.channels} channels: {first:.0f} ms the first time, then "
          f"{min(later):.0f} ms best, {statistics.median(later):.0f} ms in the middle of {len(later)}")
    print(f"resident after the start: {last.resident_mebibytes():.1f} MiB")
    sender = threading.Thread(target=flood, args=(writer, options.rate * 10, options.rate))
    before = last.processor_seconds()
    sender.start()
    times = []
    for number in range(60):
        times.append(last.key_milliseconds(b"qzxj"[number % 4:number % 4 + 1]))
        time.sleep(0.1)
    sender.join()
    used = last.processor_seconds() - before
    times.sort()
    print(f"a key at {options.rate} messages/s: {times[30]:.1f} ms in the middle, {times[-1]:.1f} ms at worst; "
          f"{used / 10 * 100:.0f} % of a processor")
    pour(writer, last, max(0, options.scrollback - options.rate * 10))
    last.drain()
    os.write(last.terminal, b"\x15")
    for name, keys in [("a letter", [b"a", b"\x7f"]), ("a page up", [b"\x1b[5~"]), ("a page down", [b"\x1b[6~"])]:
        times = sorted(last.key_processor_milliseconds(keys[number % len(keys)]) for number in range(60))
        print(f"the frame for {name}, {options.scrollback} lines of scrollback: {statistics.median(times):.2f} ms of a "
              f"processor in the middle, {times[-1]:.2f} ms at worst")
    pour(writer, last, options.messages)
    print(f"resident after {options.messages} more messages: {last.resident_mebibytes():.1f} MiB")
    os.kill(last.pid, 9)
    os.waitpid(last.pid, 0)


if __name__ == "__main__":
    main()
