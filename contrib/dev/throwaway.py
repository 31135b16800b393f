"""A gateway that is thrown away after use, and a client for it: what the tools of contrib/dev share.

Everything is on loopback and in one temporary folder. Every process that is started is ended by its id.
"""
import os
import re
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ADDRESS = "replies@campaign.example"

CAMPAIGN = f"""\
name: Spring offer
company: Example Ltd
addresses: [{ADDRESS}]
language: en
time_zone: Europe/Berlin
team: {{name: Customer care}}
contacts:
  - {{kind: web, label: Form, value: "https://example.com/help"}}
"""
TEMPLATE = "Automatic reply: {{company}} has your message of {{received}}.\n{{team}}\n"


def needs(why, *packages):
    """Installs Debian packages that are missing, as contrib/dev/needs does."""
    done = subprocess.run([f"{ROOT}/contrib/dev/needs", why, *packages], stdout=sys.stderr)
    if done.returncode:
        sys.exit(f"these packages could not be installed: {' '.join(packages)}")


def program():
    """The program that is looked at: PORCHLIGHT_PROGRAM, or the newest build of this checkout."""
    named = os.environ.get("PORCHLIGHT_PROGRAM")
    built = [f"{ROOT}/.build-release/release/porchlight", f"{ROOT}/.build/release/porchlight",
             f"{ROOT}/.build/debug/porchlight"]
    found = [named] if named else [path for path in built if os.access(path, os.X_OK)]
    if not found or not os.access(found[0], os.X_OK):
        sys.exit("no program; build it (swift build -c release --product porchlight) or name it in PORCHLIGHT_PROGRAM")
    return os.path.abspath(found[0])


def open_files(wanted):
    """Raises the limit of open files; returns what it is then."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < wanted:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, wanted))
        except (ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    elif soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]


def build_c(source, target, *libraries, shared=False):
    kind = ["-shared", "-fPIC"] if shared else []
    command = ["cc", "-O2", "-Wall", "-pthread", *kind, "-o", target, source, *libraries]
    if subprocess.run(command).returncode:
        sys.exit(f"{source} does not compile")


class NotStarted(Exception):
    pass


class Gateway:
    """`porchlight serve` with a folder of its own and ports of the system's choice."""

    def __init__(self, settings="", tls=False, smarthost=None, keep=None):
        self.program = program()
        self.folder = keep or tempfile.mkdtemp(prefix="porchlight-dev-")
        self.keeps = keep is not None
        self.data = f"{self.folder}/data"
        self.database = f"{self.data}/porchlight.sqlite"
        self.config = f"{self.folder}/porchlight.yaml"
        self.process = None
        self.port = self.tls_port = 0
        os.makedirs(f"{self.folder}/campaigns/spring", exist_ok=True)
        lines = ["host: mail.campaign.example", "data: data", 'smtp: {listen: ["127.0.0.1:0"]}', "http: {listen: []}",
                 "acknowledge_unauthenticated: true",
                 "acknowledgements: {per_domain_and_hour: 10000000, per_body_and_hour: 10000000, per_minute: 10000000}"]
        if smarthost:
            lines.append(f'outgoing: {{smarthost: "127.0.0.1:{smarthost}", tls: off}}')
        else:
            lines.append("outgoing: {file: sent}")
        if tls:
            subprocess.run([f"{ROOT}/certs/make", f"{self.folder}/certs"], check=True, stdout=subprocess.DEVNULL)
            lines += ['smtps: {listen: ["127.0.0.1:0"]}',
                      "tls: {certificates: [{chain: certs/server.pem, key: certs/server.key}]}"]
        self.write("porchlight.yaml", "\n".join(lines) + "\n" + settings)
        self.write("campaigns/spring/campaign.yaml", CAMPAIGN)
        self.write("campaigns/spring/acknowledgement.en.mustache", TEMPLATE)

    def write(self, name, text):
        with open(f"{self.folder}/{name}", "w") as file:
            file.write(text)

    def start(self, *before, environment=None, seconds=120, log_level="notice"):
        """Starts it, under the words of `before` if there are any (strace), and waits for the ready line; returns seconds."""
        begun = time.monotonic()
        out = open(f"{self.folder}/out", "w+")
        self.process = subprocess.Popen(
            [*before, self.program, "serve", "--config", self.config, "--log-level", log_level],
            stdin=subprocess.DEVNULL, stdout=out, stderr=open(f"{self.folder}/log", "a"),
            env={**os.environ, **(environment or {})})
        while time.monotonic() < begun + seconds:
            out.seek(0)
            line = out.readline()
            if line.endswith("\n"):
                took = time.monotonic() - begun
                words = dict(word.split("=", 1) for word in line.split() if "=" in word)
                self.port = int(words["smtp"].rsplit(":", 1)[1])
                self.tls_port = int(words["smtps"].rsplit(":", 1)[1]) if "smtps" in words else 0
                self.pid = int(words["pid"])
                return took
            if self.process.poll() is not None:
                break
            time.sleep(0.01)
        code = self.process.poll()
        self.kill()
        raise NotStarted(f"the gateway did not start (status {code}): {self.log()[-2000:]}")

    def log(self):
        with open(f"{self.folder}/log", errors="replace") as file:
            return file.read()

    def wait(self, seconds):
        """Its exit status, or None while it runs on."""
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def stop(self, seconds=30):
        """SIGTERM; its exit status."""
        if self.process is None or self.process.poll() is not None:
            return self.process and self.process.returncode
        os.kill(self.pid, signal.SIGTERM)
        code = self.wait(seconds)
        if code is None:
            self.kill()
        return code

    def kill(self):
        if self.process is None:
            return
        if self.process.poll() is None:
            if getattr(self, "pid", self.process.pid) != self.process.pid:
                try:
                    os.kill(self.pid, signal.SIGKILL)
                except OSError:
                    pass
                if self.wait(5) is not None:
                    return
            self.process.kill()
            self.process.wait()

    def close(self):
        self.kill()
        if not self.keeps:
            shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def command(self, *words, seconds=60):
        return subprocess.run([self.program, *words, "--config", self.config], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=seconds)

    def stored(self):
        """Every message as received, from `export raw`."""
        done = self.command("export", "raw", seconds=600)
        if done.returncode:
            raise RuntimeError("export raw: " + done.stderr.decode(errors="replace"))
        return done.stdout.split(b"\x1e")[:-1]

    def memory(self, field="VmRSS"):
        """MiB, of /proc/PID/status."""
        with open(f"/proc/{self.pid}/status") as file:
            return int(re.search(rf"{field}:\s*(\d+)", file.read())[1]) / 1024

    def cpu(self):
        """Seconds of CPU time so far."""
        with open(f"/proc/{self.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Cut(Exception):
    """The connection ended before the answer."""


class Session:
    """One SMTP session. Answers are (code, text) pairs of the last line."""

    def __init__(self, port, seconds=30, source=None):
        address = (source, 0) if source else None
        try:
            self.socket = socket.create_connection(("127.0.0.1", port), seconds, address)
        except OSError as error:
            raise Cut(str(error))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.own_port = self.socket.getsockname()[1]
        self.file = self.socket.makefile("rb")
        self.greeting = self.answer()

    def put(self, octets):
        try:
            self.socket.sendall(octets)
        except OSError as error:
            raise Cut(str(error))

    def answer(self):
        try:
            while True:
                line = self.file.readline()
                if not line.endswith(b"\n"):
                    raise Cut("end of input")
                if line[3:4] != b"-":
                    return int(line[:3]), line[4:].decode(errors="replace").strip()
        except OSError as error:
            raise Cut(str(error))

    def ask(self, line):
        self.put(line.encode() + b"\r\n")
        return self.answer()

    def envelope(self, sender, recipient=ADDRESS):
        """EHLO once, MAIL and RCPT; the first answer that is not 250, or the last."""
        if not hasattr(self, "name"):
            self.name = self.ask("EHLO client.example")
        for line in (f"MAIL FROM:<{sender}>", f"RCPT TO:<{recipient}>"):
            answer = self.ask(line)
            if answer[0] != 250:
                return answer
        return answer

    def data(self, sender, message):
        """One message by DATA; the answer that decided."""
        answer = self.envelope(sender)
        if answer[0] == 250:
            answer = self.ask("DATA")
        if answer[0] != 354:
            return answer
        self.put(re.sub(rb"(?m)^\.", b"..", message) + b".\r\n")
        return self.answer()

    def bdat(self, sender, message, chunk):
        """One message in chunks; the answer that decided."""
        answer = self.envelope(sender)
        for start in range(0, len(message), chunk):
            if answer[0] != 250:
                return answer
            part = message[start:start + chunk]
            last = " LAST" if start + chunk >= len(message) else ""
            self.put(f"BDAT {len(part)}{last}\r\n".encode() + part)
            answer = self.answer()
        return answer

    def close(self):
        self.file.close()
        self.socket.close()


def mail(token, octets=1000):
    """A message that can be known again by its token, in every line of it."""
    head = (f"From: Ann Example <{token}@client.example>\r\nTo: <{ADDRESS}>\r\nSubject: Re: offer {token}\r\n"
            f"Message-ID: <{token}@client.example>\r\nDate: Sat, 21 Nov 2026 10:00:00 +0000\r\n\r\n")
    line = "{} {:07d}: the tent has come, but the pegs are missing. Can you help me?\r\n"
    lines, count, length = [], 0, len(head)
    while length < octets:
        lines.append(line.format(token, count))
        length += len(lines[-1])
        count += 1
    return (head + "".join(lines)).encode()
