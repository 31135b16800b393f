"""What the tools that measure agents' work share: a client for the API, made-up mail, a paced sender, a filled store.

Everything is on loopback; the gateway is a throw-away one (throwaway.py).
"""
import hashlib
import http.client
import json
import multiprocessing
import os
import random
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True
from throwaway import ADDRESS, Cut, Gateway, Session

API = "/api/v1"


class DeskGateway(Gateway):
    """A gateway that serves the API on TCP as well, with a limit of requests that nothing reaches."""

    def __init__(self, **options):
        super().__init__(**options)
        with open(self.config) as file:
            text = file.read()
        self.write("porchlight.yaml", text.replace(
            "http: {listen: []}",
            'http: {listen: ["127.0.0.1:0"], connections: 4096, requests_per_minute: 10000000}'))

    def start(self, *before, **options):
        took = super().start(*before, **options)
        with open(f"{self.folder}/out") as file:
            words = dict(word.split("=", 1) for word in file.readline().split() if "=" in word)
        self.http_port = int(words["http"].rsplit(":", 1)[1])
        self.socket = words["socket"]
        return took

    def client(self, token=None, name=None):
        """With a token over TCP, without one over the socket, there as the agent of that name."""
        return Client(self.http_port if token else self.socket, token, name)

    def agent(self, name, role="agent"):
        """Adds an agent; a token of his."""
        with self.client() as admin:
            admin.wants(201, "POST", "/agents", {"name": name, "role": role})
            return admin.wants(201, "POST", f"/agents/{name}/tokens", {"name": "bench"})["token"]


class Client:
    """One kept-alive connection to the API. Does little itself: it is on the same processors as the gateway."""

    def __init__(self, place, token=None, name=None, seconds=120):
        if isinstance(place, int):
            self.socket = socket.create_connection(("127.0.0.1", place), seconds)
            self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        else:
            self.socket = socket.socket(socket.AF_UNIX)
            self.socket.settimeout(seconds)
            self.socket.connect(place)
        self.head = "Host: localhost\r\n" + (f"Authorization: Bearer {token}\r\n" if token else
                                               f"X-Porchlight-Agent: {name}\r\n" if name else "")
        self.file = self.socket.makefile("rb", 1 << 16)

    def ask(self, method, path, body=None):
        """The status, and the body as octets."""
        octets = b"" if body is None else json.dumps(body).encode()
        kind = "" if body is None else "Content-Type: application/json\r\n"
        self.socket.sendall(f"{method} {API}{path} HTTP/1.1\r\n{self.head}{kind}Content-Length: {len(octets)}\r\n\r\n"
                            .encode() + octets)
        line = self.file.readline()
        if not line:
            raise Cut("the API closed the connection")
        status, length, is_chunked = int(line.split()[1]), 0, False
        while (line := self.file.readline()) not in (b"\r\n", b""):
            name, _, value = line.partition(b":")
            name = name.lower()
            if name == b"content-length":
                length = int(value)
            elif name == b"transfer-encoding":
                is_chunked = b"chunked" in value
        return status, self.chunks() if is_chunked else self.file.read(length)

    def chunks(self):
        whole = []
        while size := int(self.file.readline().split(b";")[0], 16):
            whole.append(self.file.read(size))
            self.file.readline()
        self.file.readline()
        return b"".join(whole)

    def wants(self, status, method, path, body=None):
        """The answer's JSON; ends the run if the status is another."""
        got, octets = self.ask(method, path, body)
        if got != status:
            sys.exit(f"{method} {path}: {got}, not {status}: {octets[:500].decode(errors='replace')}")
        return json.loads(octets) if octets else None

    def pages(self, path, name="cursor"):
        """All items of a list."""
        place = "0" if name == "after" else None
        while True:
            more = f"{'&' if '?' in path else '?'}{name}={place}" if place else ""
            page = self.wants(200, "GET", path + more)
            yield from page["items"]
            if not page.get("next") or name == "after" and not page["items"]:
                return
            place = page["next"]

    def close(self):
        self.file.close()
        self.socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def at(values, share):
    """A percentile."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else float("nan")


def table(titles, rows):
    """Markdown."""
    lines = [titles, ["---"] + ["---:"] * (len(titles) - 1), *rows]
    print("\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines), flush=True)


# Made-up mail. Words come as often as words of a language do (Zipf), behind some that searches look for.
SENTENCES = ["the tent has come, but the pegs are missing", "i still wait for the refund of my order",
             "can you tell me when the parcel leaves you", "the late refund was promised for monday",
             "your offer says ten percent, the invoice does not", "the zip of the jacket is broken after two days"]
SOUNDS = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "il", "om")]


def words(count=20000, seed=7):
    chance = random.Random(seed)
    found = set()
    while len(found) < count:
        found.add("".join(chance.choice(SOUNDS) for _ in range(chance.randint(2, 4))))
    return sorted(found, key=lambda word: hashlib.md5(word.encode()).digest())


WORDS = words()
WEIGHTS = [1 / (rank + 10) for rank in range(len(WORDS))]
for _rank in range(1, len(WEIGHTS)):
    WEIGHTS[_rank] += WEIGHTS[_rank - 1]


def letter(number, octets=2000, prefix="n"):
    """Sender and message. Each fifth goes on with the conversation before it. What `prefix` and 7 digits name is in the
    address, the subject, the Message-ID and the text, so that copies can have other ones."""
    chance = random.Random(f"{prefix}{number}")
    first = number - 1 if number % 5 == 4 else number
    name, own = f"{prefix}{first:07d}", f"{prefix}{number:07d}"
    subject = f"{chance.choice(SENTENCES[:4])}, {name}"
    if first != number:
        subject = f"Re: {random.Random(f'{prefix}{first}').choice(SENTENCES[:4])}, {name}"
    lines, length = [f"Hello, my order is {own}: {chance.choice(SENTENCES)}."], 0
    while length < octets - 400:
        lines.append(" ".join(chance.choices(WORDS, cum_weights=WEIGHTS, k=11)))
        length += len(lines[-1]) + 2
    sender = f"ann.{name}@client{first % 97}.example"
    text = (f"From: Ann Example <{sender}>\r\nTo: <{ADDRESS}>\r\nSubject: {subject}\r\n"
            f"Message-ID: <{own}@client.example>\r\nDate: Sat, 21 Nov 2026 10:00:00 +0000\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n\r\n" + "\r\n".join(lines) + "\r\n")
    return sender, text.encode()


def send(port, first, count, octets=2000, sessions=8, prefix="n"):
    """Sends as fast as they are taken, in `sessions` turns of neighbours, so that conversations stay in order."""
    refused = []

    def run(part):
        session = Session(port)
        for number in range(first, first + count):
            if number // 5 % sessions == part:
                code, text = session.data(*letter(number, octets, prefix))
                if code != 250:
                    refused.append(f"{code} {text}")
        session.close()

    threads = [threading.Thread(target=run, args=(part,)) for part in range(sessions)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if refused:
        sys.exit(f"{len(refused)} of {count} messages were refused: {refused[0]}")


class Incoming:
    """A process that sends so many messages a second, on a plan: what comes late does not move what follows."""

    def __init__(self, port, rate, octets=2000, prefix="p"):
        self.end = multiprocessing.Event()
        self.taken = multiprocessing.Value("i", 0)
        self.process = multiprocessing.Process(target=self.run, args=(port, rate, octets, prefix), daemon=True)
        self.begun = time.monotonic()
        self.process.start()

    def run(self, port, rate, octets, prefix):
        lanes = 8
        stamp = int(time.time()) % 100000 * 100  # other senders in each run

        def lane(part):
            session, number = Session(port), part
            while not self.end.is_set():
                wait = self.begun + number / rate - time.monotonic()
                if wait > 0:
                    time.sleep(wait)
                sender, message = letter((stamp + number) * 5 % 10_000_000, octets, prefix)
                if session.data(sender, message)[0] == 250:
                    with self.taken.get_lock():
                        self.taken.value += 1
                number += lanes
            session.close()

        threads = [threading.Thread(target=lane, args=(part,)) for part in range(lanes)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def stop(self):
        """Messages a second that were taken."""
        rate = self.taken.value / (time.monotonic() - self.begun)
        self.end.set()
        self.process.join(10)
        if self.process.is_alive():
            self.process.kill()
        return rate


def until_searchable(gateway, seconds=600):
    """Waits until all that came in can be found."""
    end = time.monotonic() + seconds
    with gateway.client() as client:
        while client.wants(200, "GET", "/search?q=every&limit=1")["behind"]:
            if time.monotonic() > end:
                sys.exit("the search index does not catch up")
            time.sleep(0.2)


# A filled store.
TIMES = {
    "message": ["received"], "conversation": ["created", "updated", "waiting_since", "asked", "promise_due"],
    "round": ["asked", "answered", "closed"], "reply": ["received"],
    "outbox": ["created", "next_attempt", "finished"], "event": ["at"], "searchable": []}
# Columns that name a row, by the table that has it.
ROWS = {
    "message": {"id": "message"},
    "conversation": {name: "conversation" for name in ("id", "linked_to", "exchange", "merged")},
    "round": {"conversation": "conversation"},
    "reply": {"id": "reply", "message": "message", "conversation": "conversation"},
    "outbox": {"id": "outbox", "conversation": "conversation", "reply": "reply"},
    "event": {"id": "event", "conversation": "conversation", "reply": "reply", "outbox": "outbox"},
    "searchable": {"reply": "reply"}}
RANDOM = {"reply": ["message_id_hash", "sender_hash", "subject_hash", "body_digest", "fingerprint"]}
NAMED = {
    "message": ["sender", "raw"], "conversation": ["customer_key", "customer", "subject"],
    "reply": ["message_id", "message_refs", "subject"], "outbox": ["recipient"],
    "searchable": ["customer", "subject", "text"]}


def fill(gateway, count, octets=2000, seeds=2000, days=90, waiting=0.02):
    """Makes a store of `count` messages in a fresh, not running gateway's folder.

    Some `seeds` messages come in by SMTP as real ones do; then the gateway is stopped and their rows are copied by SQL,
    with other ids, times (spread over `days`, so that ids grow with time), names and numbers in the text. This is not
    like real mail: all copies of a message have the same words beside their number; the keyed hashes of copies are of
    nothing, so no later mail is found to be of their senders; nobody answered them: all copies but the share `waiting`
    are resolved, and the first `seeds` messages, the oldest, all wait; their acknowledgements count as sent, without
    promises and without the bytes that were sent; each tenth conversation has a hold without its event; there are no
    labels, notes, answers or attachments, and no message is as large as a file of the spool.
    """
    seeds = min(seeds, count) // 5 * 5
    if not seeds:
        return
    gateway.start()
    gateway.command("acks", "pause")
    send(gateway.port, 0, seeds, octets)
    until_searchable(gateway)
    gateway.command("acks", "resume")
    if gateway.stop() != 0:
        sys.exit(f"the gateway did not end well: {gateway.log()[-500:]}")
    db = sqlite3.connect(gateway.database, isolation_level=None)
    for setting in ("synchronous = OFF", "cache_size = -400000", "foreign_keys = OFF", "wal_autocheckpoint = 20000"):
        db.execute(f"PRAGMA {setting}")
    copy(db, seeds, count, days, waiting)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


def copy(db, seeds, count, days, waiting):
    copies = max(0, -(-count // seeds) - 1)
    span = days * 86_400_000_000
    step = span // (copies + 1)
    db.create_function("renamed", 2, lambda value, number: renamed(value, number * seeds), deterministic=True)
    db.create_function("other", 2, other, deterministic=True)
    guards = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name = 'event_unchanged'"
                        ).fetchall()
    indexes = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE INDEX%' "
                         f"AND tbl_name IN ({','.join(repr(name) for name in TIMES)})").fetchall()
    db.execute("BEGIN")
    for name, _ in guards:
        db.execute(f"DROP TRIGGER {name}")
    for name, _ in indexes:
        db.execute(f"DROP INDEX {name}")
    db.execute("UPDATE outbox SET state = 'sent', attempts = 1, finished = created WHERE finished IS NULL")
    for name, columns in TIMES.items():
        if columns:
            db.execute(f"UPDATE {name} SET " + ", ".join(f"{column} = {column} - {span}" for column in columns))
    db.execute("COMMIT")
    strides = {name: db.execute(f"SELECT coalesce(max(id), 0) FROM {name}").fetchone()[0]
               for name in ("message", "conversation", "reply", "outbox", "event")}
    last = {name: db.execute(f"SELECT * FROM {name} LIMIT 0").description for name in TIMES}
    often = max(1, round(1 / waiting)) if waiting else 0
    for number in range(1, copies + 1):
        db.execute("BEGIN")
        for name in TIMES:
            columns = [column[0] for column in last[name] if column[0] not in ("queue", "queue_due")]
            values = [expression(name, column, strides, step, number, often) for column in columns]
            limit = f"WHERE {ROWS[name].get('id') and 'id' or min(ROWS[name])} <= {limit_of(name, strides)}"
            db.execute(f"INSERT INTO {name} ({', '.join(columns)}) SELECT {', '.join(values)} FROM {name} {limit}")
        db.execute("COMMIT")
    db.execute("BEGIN")
    for _, sql in indexes + guards:
        db.execute(sql)
    db.execute("""
        INSERT INTO hold (address_key, address, campaign, reason, note, conversation, reply, ends, started, ended, how)
        SELECT customer_key, customer, campaign, 'complaint', '', id,
            (SELECT min(r.id) FROM reply r WHERE r.conversation = c.id), 'answered', created,
            iif(state = 'resolved', updated + 3600000000, NULL), iif(state = 'resolved', 'resolved', NULL)
        FROM conversation c WHERE id % 10 = 0""")
    db.execute("UPDATE search_mark SET indexed = (SELECT max(id) FROM reply)")
    db.execute("COMMIT")


def limit_of(name, strides):
    return strides[{"round": "conversation", "searchable": "reply"}.get(name, name)]


def expression(name, column, strides, step, number, often):
    """What a copied row has in a column. One conversation of `often` stays as it was; 0: none."""
    if name in ("conversation", "round"):
        row = "id" if name == "conversation" else "conversation"
        waits = f"({row} + {number}) % {often} = 0" if often else "0"
    if column == "public_id":
        row = f"(id + {number * strides[name]})"
        return f"substr(public_id, 1, length(public_id) - 6) || printf('%06x', {row})"
    if column in ROWS[name]:
        return f"{column} + {number * strides[ROWS[name][column]]}"
    if name == "conversation" and column == "state":
        return f"CASE WHEN {waits} THEN state ELSE 'resolved' END"
    if name == "conversation" and column in ("asked", "promised", "promise_due", "lease_agent", "lease_until",
                                             "snoozed_until", "claimed_from"):
        moved = f"{column} + {number * step}" if column in TIMES[name] else column
        return f"CASE WHEN {waits} THEN {moved} END"
    if name == "round" and column == "closed":
        return f"CASE WHEN answered IS NULL AND NOT ({waits}) THEN asked + {number * step} + 3600000000 END"
    if column in TIMES[name]:
        return f"{column} + {number * step}"
    if column in RANDOM.get(name, []):
        return f"other({column}, {number})"
    if column in NAMED.get(name, []):
        return f"renamed({column}, {number})"
    return column


NUMBER, NUMBER_OCTETS = re.compile(r"\bn(\d{7})\b"), re.compile(rb"\bn(\d{7})\b")


def renamed(value, more):
    if isinstance(value, bytes):
        return NUMBER_OCTETS.sub(lambda found: b"n%07d" % (int(found[1]) + more), value)
    return value and NUMBER.sub(lambda found: f"n{int(found[1]) + more:07d}", value)


def other(value, number):
    if value is None:
        return None
    digest = hashlib.blake2b(repr((value, number)).encode(), digest_size=8).digest()
    if isinstance(value, bytes):
        return (digest * (len(value) // 8 + 1))[:len(value)]
    return int.from_bytes(digest, "little", signed=True)
