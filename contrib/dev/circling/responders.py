"""The machines of the closed circles. Each takes what a gateway sent, `take(sender, recipient, message)`, and hands
its own answers to the relay; `first()` is the person's mail from the same mailbox that starts the circle."""
import email.utils
import grp
import os
import pwd
import random
import secrets
import shutil
import subprocess
import time

from throwaway import ADDRESS

from . import relay as mta

# What of Debian they need; faketime sets the clock for those that answer a day later.
PACKAGES = ("dovecot-lmtpd", "dovecot-sieve", "procmail", "vacation", "faketime")
WORDS = ("The tent arrived on Monday, but two of the pegs are missing and one pole is bent.\n"
         "Could you send me the missing parts, please? My order is the green one for four people.\n\nRobin\n")


def written(author, recipient, subject, body, fields=()):
    lines = [f"From: <{author}>", f"To: <{recipient}>", f"Subject: {subject}",
             f"Message-ID: {email.utils.make_msgid(domain=author.rpartition('@')[2])}",
             f"Date: {email.utils.formatdate()}", *fields, "", body]
    return "\n".join(lines).replace("\n", "\r\n").encode()


def of_mailbox(sender, message):
    """As an MTA hands it to a program: the envelope sender is in the first line, as in a mailbox."""
    return f"From {sender or 'MAILER-DAEMON'}  {time.ctime()}\n".encode() + message.replace(b"\r\n", b"\n")


def pipe(command, text):
    """Also waits for what it leaves running behind it, which has its output: vacation(1) does not wait for sendmail."""
    done = subprocess.run(command, input=text, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=30)
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {done.stdout.decode(errors='replace')[-500:]}")


class Responder:
    """What all have in common: where its answers go."""
    mailbox = "robin@home.example"

    def __init__(self, relay, folder):
        self.relay, self.folder = relay, folder

    def start(self):
        """Before all else; `close` follows in any case."""

    def close(self):
        """Ends what `start` began, also where that broke off."""

    def first(self):
        return self.mailbox, ADDRESS, written(self.mailbox, ADDRESS, "Re: Our spring offer", WORDS)

    def take(self, sender, recipient, message):
        raise NotImplementedError

    def prove(self):
        """Sends it a person's mail and waits for its answer: who is silent in the circle then chose to be."""
        answers = []
        self.relay.places["person.example"] = lambda *answer: answers.append(answer)
        self.relay.put("ann@person.example", self.mailbox,
                       written("ann@person.example", self.mailbox, "Tuesday", "Shall we meet on Tuesday?\n\nAnn\n"))
        end = time.monotonic() + 10
        while not answers:
            if self.relay.failure or time.monotonic() > end:
                raise RuntimeError(self.relay.failure or "it does not answer a person either")
            time.sleep(0.01)

    def write(self, file, text, mode=0o644):
        path = f"{self.folder}/{file}"
        with open(path, "w") as target:
            target.write(text)
        os.chmod(path, mode)
        return path

    def sendmail(self):
        """A sendmail command that hands to the relay."""
        command = os.path.join(os.path.dirname(os.path.abspath(__file__)), "sendmail")
        return self.write("sendmail", f'#!/bin/sh\nexec {command} {self.relay.door.port} {self.mailbox} "$@"\n', 0o755)


class Dovecot(Responder):
    """Dovecot's LMTP server with Pigeonhole's vacation; `script` is what stands behind the word `vacation`."""

    def __init__(self, relay, folder, script=""):
        super().__init__(relay, folder)
        self.script, self.process = script, None

    def start(self):
        self.port, folder = mta.free_port(), self.folder
        user, group = (os.getuid(), os.getgid()) if os.getuid() else (pwd.getpwnam("nobody").pw_uid, 65534)
        login, team = pwd.getpwuid(user).pw_name, grp.getgrgid(group).gr_name
        os.chmod(folder, 0o755)
        os.makedirs(f"{folder}/home")
        if not os.getuid():
            os.chown(f"{folder}/home", user, group)
        self.write("vacation.sieve", f'require ["vacation", "vacation-seconds"];\nvacation {self.script};\n')
        config = self.write("dovecot.conf", f"""
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = lmtp
ssl = no
mail_location = maildir:{folder}/home/mail
postmaster_address = postmaster@home.example
submission_host = 127.0.0.1:{self.relay.door.port}
default_vsz_limit = 1 G
passdb {{
  driver = static
  args = nopassword=y
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/home allow_all_users=yes
}}
default_internal_user = {login}
default_login_user = {login}
default_internal_group = {team}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {self.port}
  }}
  unix_listener lmtp {{
    mode = 0
  }}
}}
protocol lmtp {{
  mail_plugins = sieve
}}
plugin {{
  sieve = file:{folder}/vacation.sieve
  sieve_user_log = {folder}/home/sieve.log
  sieve_extensions = +vacation-seconds
  sieve_vacation_min_period = 0
}}
""")
        with open(f"{folder}/dovecot.out", "w") as log:
            self.process = subprocess.Popen(["dovecot", "-F", "-c", config], stdout=log, stderr=log)
        mta.wait_for_port(self.port, self.process, f"{folder}/dovecot.out")

    def take(self, sender, recipient, message):
        mta.lmtp(self.port, sender, recipient, message)

    def close(self):
        if self.process:
            self.process.terminate()
            self.process.wait(20)


class Procmail(Responder):
    """procmail's classic recipe: formail -rA; `options` are formail's."""

    def __init__(self, relay, folder, conditions=(), options="-r"):
        super().__init__(relay, folder)
        self.conditions, self.options = conditions, options

    def start(self):
        stars = "".join(f"* {condition}\n" for condition in self.conditions)
        self.recipe = self.write("recipe", f"""SHELL=/bin/sh
LOGFILE={self.folder}/procmail.log
DEFAULT=/dev/null
:0 hw
{stars}| (formail {self.options} -A"From: {self.mailbox}"; echo "I have your mail. Robin") | {self.sendmail()} -oi -t

:0
/dev/null
""")

    def take(self, sender, recipient, message):
        pipe(["procmail", self.recipe], of_mailbox(sender, message))


class Vacation(Responder):
    """vacation(1), a copy that finds our sendmail where it looks for /usr/sbin/sendmail; `options` are its own."""
    theirs = b"/usr/sbin/sendmail"

    def __init__(self, relay, folder, options):
        super().__init__(relay, folder)
        self.options, self.link = options, None

    def start(self):
        self.words = self.write(
            "words", f"From: Robin <{self.mailbox}>\nSubject: Re: $SUBJECT\n\nI have your mail.\nRobin\n")
        with open(shutil.which("vacation"), "rb") as file:
            program = file.read()
        if program.count(Vacation.theirs) != 1:
            raise RuntimeError("vacation(1) does not say where its sendmail is")
        link = f"/tmp/{secrets.token_hex(16)}"[:len(Vacation.theirs)]
        os.symlink(self.sendmail(), link)
        self.link = link
        self.program = f"{self.folder}/vacation"
        with open(self.program, "wb") as file:
            file.write(program.replace(Vacation.theirs, self.link.encode()))
        os.chmod(self.program, 0o755)
        self.run(("-i", "-r", "0"), b"")

    def close(self):
        if self.link:
            os.unlink(self.link)

    def run(self, options, text):
        login = pwd.getpwuid(os.getuid()).pw_name
        pipe([self.program, *options, "-f", f"{self.folder}/db", "-m", self.words, "-a", "robin", login], text)

    def take(self, sender, recipient, message):
        self.run(self.options, of_mailbox(sender, message))


class Hostile(Responder):
    """Answers everything as a person would.

    - `names`: the sender of the n-th answer.
    - `to`: `token` (Reply-To), or `plain` (From).
    - `keeps`: what it keeps of ours: `thread` (In-Reply-To, References), `subject`, `quote`; `forward` is the subject
      with other marks.
    - `varies`: whether its words, and its own subject, differ each time.
    - `pause`: seconds of the gateway's clock before it answers."""

    def __init__(self, relay, folder, names, to="plain", keeps=(), varies=False, pause=0):
        super().__init__(relay, folder)
        self.names, self.to, self.keeps, self.varies, self.pause = names, to, keeps, varies, pause
        self.count = 0
        self.mailbox = names(0)

    def prove(self):
        """It is ours, and answers everything."""

    def first(self):
        return self.mailbox, ADDRESS, written(self.mailbox, ADDRESS, "Our spring offer", self.words(b""))

    def words(self, message):
        body = WORDS
        if self.varies:
            things = ("tent", "stove", "lamp", "rope", "chair", "table", "bag", "mat")
            picked = " and the ".join(things[(self.count * 3 + step * (self.count + 1)) % 8] for step in range(3))
            body = f"Item {self.count * 7919 % 1000} again: the {picked} came broken. Can you send new ones?\n\nRobin\n"
        if "quote" in self.keeps and message:
            quoted = mta.split(message)[1].decode("utf-8", "replace")
            body += "\nYou wrote:\n" + "".join(f"> {line}\n" for line in quoted.splitlines())
        return body

    def subject(self, message):
        if "subject" in self.keeps:
            return f"Re: {mta.value(message, 'subject')}"
        if "forward" in self.keeps:
            return f"Fwd: {mta.value(message, 'subject')}"
        return f"A question about order {4000 + self.count * 37}" if self.varies else "Our spring offer"

    def take(self, sender, recipient, message):
        self.count += 1
        self.relay.clock.advance(self.pause)
        author = self.names(self.count)
        target = mta.address(mta.value(message, "reply-to" if self.to == "token" else "from"))
        ours = mta.value(message, "message-id")
        fields = (f"In-Reply-To: {ours}", f"References: {ours}") if "thread" in self.keeps else ()
        self.relay.put(author, target, written(author, target, self.subject(message), self.words(message), fields))


LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


def same(number):
    return "robin@home.example"


def counted(number):
    """One octet at a fixed place."""
    return f"robin{LETTERS[number % 36]}@home.example"


def walking(number):
    """One octet more than the last time, or one other, each time elsewhere."""
    letters = list("robin")
    for step in range(1, number + 1):
        place, letter = step * 7 % len(letters), "eshtonlarim"[step * 5 % 11]
        if step % 3 == 0:
            letters.insert(place, letter)
        elif letters[place] != letter:
            letters[place] = letter
        else:
            letters[place] = "x"
    return f"{''.join(letters)}@home.example"


def shrinking(number):
    """One octet less each time."""
    return f"{'robin-of-the-very-deep-green-wood'[:-number or None]}@home.example"


def numbered(number):
    """As a counter writes it: two octets differ between 9 and 10."""
    return f"robin{number + 8}@home.example"


def short(number):
    return f"r{LETTERS[number % 36]}@home.example"


def long(number):
    """Longer than anybody's address; the octet that changes is in the middle."""
    return f"{'robin-' * 5}{LETTERS[number % 36]}{'-of-the-green-wood' * 2}@{'very.' * 20}home.example"


def tagged(number):
    """Another tag of one mailbox."""
    return f"robin+{number * 7919 % 10007:x}{LETTERS[number % 26]}@home.example"


def marked(number):
    """One octet of a tag."""
    return f"robin+shop-{LETTERS[number % 36]}@home.example"


def otherwhere(number):
    """One octet of the domain."""
    return f"robin@hom{LETTERS[number % 36]}.example"


def alias(number):
    """The mailbox answers by another name than it was written from."""
    return "robin@home.example" if number == 0 else "robin.hood@home.example"


def anybody(number):
    """Senders that have nothing in common but the domain."""
    first = ("anna", "otto", "lena", "karl", "maria", "peter", "ulla", "jens")[number % 8]
    last = ("berg", "schmidt", "lang", "vogel", "kuhn", "wolf", "stein", "hahn", "roth")[number % 9]
    return f"{first}.{last}{number * 17 % 100}@home.example"


def people(count):
    """Customers of one mail provider, with addresses as people have them, in an order of their own."""
    chance = random.Random(3834)
    firsts = ("anna ben carla david elena fabian greta hannes ines jonas katja lukas maria nina oskar paula ralf sarah "
              "tim ursula viktor wanda emma noah olivia liam sophia james mia john chloe hugo lea louis").split()
    lasts = ("schmidt schmitt meyer meier maier mayer weber wagner becker bauer koch klein wolf wolff neumann braun "
             "zimmer hartmann lange krause lehmann smith brown jones miller davis wilson moore taylor martin bernard "
             "petit durand leroy moreau").split()
    found = []
    while len(found) < count:
        first, last = chance.choice(firsts), chance.choice(lasts)
        name = chance.choice((f"{first}.{last}", f"{first}.{last}", f"{first}{last}{chance.randrange(50, 100)}",
                              f"{first[0]}.{last}", f"{first}{chance.randrange(1950, 2010)}", f"{last}.{first}"))
        if f"{name}@provider.example" not in found:
            found.append(f"{name}@provider.example")
    return found
