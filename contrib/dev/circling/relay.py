"""The MTA of a closed circle: takes mail from the gateways and from the responders, and hands each message to
whoever has its recipient's domain. Everything is on loopback."""
import glob
import os
import queue
import re
import smtplib
import socket
import socketserver
import threading
import time

# What shows that a message is automatic, or which message it answers.
MARKS = ("auto-submitted", "precedence", "x-auto-response-suppress", "x-loop", "x-porchlight-loop", "x-autoreply",
         "x-sieve", "x-autorespond", "list-id")
THREADS = ("in-reply-to", "references")
SUBJECTS = ("subject",)


def split(message):
    """The header fields, each with its continuation lines, and the body."""
    head, _, body = message.replace(b"\r\n", b"\n").partition(b"\n\n")
    return re.split(rb"\n(?![ \t])", head), body


def joined(fields, body):
    return (b"\n".join(fields) + b"\n\n" + body).replace(b"\n", b"\r\n")


def name(field):
    return field.partition(b":")[0].strip().lower().decode("ascii", "replace")


def value(message, wanted):
    """A header field's value on one line; empty if there is none."""
    for field in split(message)[0]:
        if name(field) == wanted:
            return " ".join(field.partition(b":")[2].decode("utf-8", "replace").split())
    return ""


def without(message, unwanted):
    fields, body = split(message)
    return joined([field for field in fields if name(field) not in unwanted], body)


def address(text):
    """The first address in a header field's value."""
    found = re.search(r"<([^<>]+)>", text) or re.search(r"(\S+@\S+)", text)
    return found[1] if found else ""


class Door(socketserver.ThreadingTCPServer):
    """A port that takes mail: as much of SMTP as the programs of the circle speak."""
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, take):
        super().__init__(("127.0.0.1", 0), Visitor)
        self.take = take
        self.port = self.server_address[1]
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def handle_error(self, request, client_address):
        """A gateway that is killed leaves in the middle of a line."""

    def close(self):
        self.shutdown()
        self.server_close()


class Visitor(socketserver.StreamRequestHandler):
    def say(self, line):
        self.wfile.write(line.encode() + b"\r\n")

    def handle(self):
        self.say("220 mx.test ESMTP")
        sender, recipients = "", []
        for line in iter(self.rfile.readline, b""):
            verb = line[:4].upper()
            path = re.search(rb"<([^>]*)>", line)
            if verb == b"EHLO":
                self.say("250-mx.test\r\n250 8BITMIME")
            elif verb == b"MAIL":
                sender, recipients = path[1].decode(), []
                self.say("250 fine")
            elif verb == b"RCPT":
                recipients.append(path[1].decode())
                self.say("250 fine")
            elif verb == b"DATA":
                self.say("354 go on")
                message = self.content()
                for recipient in recipients:
                    self.server.take(sender, recipient, message)
                self.say("250 taken")
            elif verb == b"QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 fine")

    def content(self):
        lines = []
        for line in iter(self.rfile.readline, b""):
            if line == b".\r\n":
                break
            lines.append(line[1:] if line.startswith(b"..") else line)
        return b"".join(lines)


class Clock:
    """The gateways' clock, if `file` is set: libfaketime reads there how far it is ahead."""
    library = "/usr/lib/*/faketime/libfaketimeMT.so.1"

    def __init__(self):
        self.file = None
        self.ahead = 0

    def environment(self, folder):
        found = glob.glob(Clock.library)
        if not found:
            raise RuntimeError(f"no {Clock.library}")
        self.file = f"{folder}/clock"
        self.advance(0)
        return {"LD_PRELOAD": found[0], "FAKETIME_TIMESTAMP_FILE": self.file,
                "FAKETIME_NO_CACHE": "1", "DONT_FAKE_MONOTONIC": "1"}

    def forget(self, process):
        """libfaketime leaves what the program shared with its children, which had none."""
        for name in ("faketime_shm_", "sem.faketime_sem_") if self.file and process else ():
            if os.path.exists(f"/dev/shm/{name}{process.pid}"):
                os.unlink(f"/dev/shm/{name}{process.pid}")

    def advance(self, seconds):
        if not self.file:
            return
        self.ahead += seconds
        with open(f"{self.file}.new", "w") as file:
            file.write(f"+{self.ahead}\n")
        os.rename(f"{self.file}.new", self.file)


class Relay:
    """Carries one message after the other, in one thread; `places` says by domain who takes what comes for it.

    `vouches` says for how many messages it finds the sender's SPF record in order, none: for all; with `limit`
    acknowledgements a circle counts as endless."""

    def __init__(self, vouches, limit):
        self.vouches, self.limit = vouches, limit
        self.delivered = 0
        self.clock = Clock()
        self.door = Door(self.put)
        self.places = {}
        self.waiting = queue.Queue()
        self.moved = time.monotonic()
        self.failure = None
        self.is_closed = False
        threading.Thread(target=self.carry, daemon=True).start()

    def close(self):
        self.is_closed = True
        self.door.close()
        self.put("", "", b"")  # it wakes, and ends

    def put(self, sender, recipient, message):
        self.waiting.put((sender, recipient, message))

    def carry(self):
        while not self.is_closed:
            sender, recipient, message = self.waiting.get()
            try:
                place = self.places.get(recipient.rpartition("@")[2]) or self.places.get("*")
                if place and not self.is_closed:
                    place(sender, recipient, message)
            except Exception as error:  # told at the end of the circle
                self.failure = self.failure or f"{type(error).__name__}: {error}"
            self.moved = time.monotonic()
            self.waiting.task_done()

    @property
    def is_idle(self):
        return self.waiting.unfinished_tasks == 0

    def deliver(self, port, sender, recipient, message):
        """Into a gateway, as the MTA in front of it does."""
        is_vouched = self.vouches is None or self.delivered < self.vouches
        self.delivered += 1
        if is_vouched and sender:
            domain = sender.rpartition("@")[2]
            message = (f"Authentication-Results: mx.test; spf=pass smtp.mailfrom={domain}\r\n").encode() + message
        with smtplib.SMTP("127.0.0.1", port, "mx.test", timeout=30) as session:
            session.sendmail(sender, [recipient], message)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for_port(port, process, log, seconds=20):
    """Until the process listens; `log` is the file that says why it does not."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if process.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.02)
    with open(log, errors="replace") as file:
        raise RuntimeError(f"nothing listens on {port}: {file.read()[-500:]}")


def lmtp(port, sender, recipient, message):
    with smtplib.LMTP("127.0.0.1", port, "mx.test", timeout=30) as session:
        session.sendmail(sender, [recipient], message)
