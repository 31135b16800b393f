import Mail

/// The replies that the demo sends itself: invented, but of the kinds that every campaign gets.
struct DemoMail: Sendable {
    let title: String
    let sender: ReversePath
    let recipient: String
    let content: [UInt8]

    static func all(at now: Moment) -> [DemoMail] {
        [question(now), complaint(now), outOfOffice(now), bounce(now), callback(now)]
    }

    private static let spring = "spring@reply.lindqvist-outdoor.example"
    private static let german = "fruehling@reply.lindqvist-outdoor.example"

    /// What the MTA in front would have found out about the sender.
    private static func results(_ address: String) -> String {
        "Authentication-Results: mx.lindqvist-outdoor.example;\n spf=pass smtp.mailfrom=\(address)\n"
    }

    private static func make(_ title: String, from address: String?, to recipient: String, _ text: String)
        -> DemoMail
    {
        let sender = address.flatMap { Mailbox($0) }.map { ReversePath.mailbox($0) } ?? .null
        let lines = textLines(text).flatMap { Array($0.utf8) + [.cr, .lf] }
        return DemoMail(title: title, sender: sender, recipient: recipient, content: lines)
    }

    private static func question(_ now: Moment) -> DemoMail {
        make(
            "a question", from: "ann.berg@customer.example", to: spring,
            """
            \(results("ann.berg@customer.example"))From: Ann Berg <ann.berg@customer.example>
            To: Customer care <\(spring)>
            Subject: Re: 20 % off all tents
            Date: \((now - .seconds(60)).mailDate(offset: 3600))
            Message-ID: <question.\(now.microseconds)@customer.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            Hello,

            does the offer hold for the Fjäll 3 tent as well? The page shows the old price to me.

            Kind regards
            Ann

            On Fri, 20 Nov 2026 at 09:00, Lindqvist Outdoor wrote:
            > 20 % off all tents until Sunday!
            """)
    }

    private static func complaint(_ now: Moment) -> DemoMail {
        make(
            "a complaint", from: "t.okafor@mailbox.example", to: spring,
            """
            \(results("t.okafor@mailbox.example"))From: Tobias Okafor <t.okafor@mailbox.example>
            To: \(spring)
            Subject: =?UTF-8?Q?Third_time_I_ask_about_order_4711_=E2=80=93_please_answer!?=
            Date: \((now - .seconds(50)).mailDate())
            Message-ID: <complaint.\(now.microseconds)@mailbox.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            I ordered a sleeping bag three weeks ago (order 4711) and nothing has come. =
            This is the third time I write. I want my money back: 129 =A3.
            """)
    }

    private static func outOfOffice(_ now: Moment) -> DemoMail {
        make(
            "an out-of-office notice", from: "kim@agency.example", to: spring,
            """
            \(results("kim@agency.example"))From: Kim Larsen <kim@agency.example>
            To: \(spring)
            Subject: Automatic reply: 20 % off all tents
            Auto-Submitted: auto-replied
            X-Auto-Response-Suppress: All
            Message-ID: <ooo.\(now.microseconds)@agency.example>
            Content-Type: text/plain

            I am out of the office until 30 November.
            """)
    }

    private static func bounce(_ now: Moment) -> DemoMail {
        make(
            "a bounce", from: nil, to: spring,
            """
            From: Mail Delivery System <MAILER-DAEMON@mx.somewhere.example>
            To: \(spring)
            Subject: Undelivered Mail Returned to Sender
            Auto-Submitted: auto-replied
            Message-ID: <bounce.\(now.microseconds)@mx.somewhere.example>
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

            --b1
            Content-Type: text/plain

            <old.address@somewhere.example>: user unknown
            --b1
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.somewhere.example

            Final-Recipient: rfc822; old.address@somewhere.example
            Action: failed
            Status: 5.1.1
            --b1--
            """)
    }

    private static func callback(_ now: Moment) -> DemoMail {
        make(
            "a callback wish, in German", from: "h.schulze@post.example", to: german,
            """
            Authentication-Results: mx.lindqvist-outdoor.example;
             spf=none smtp.mailfrom=h.schulze@post.example; dmarc=pass header.from=post.example
            From: =?ISO-8859-1?Q?Hannelore_Sch=FClze?= <h.schulze@post.example>
            To: \(german)
            Subject: Bitte um =?ISO-8859-1?Q?R=FCckruf?=
            Date: \((now - .seconds(20)).mailDate(offset: 3600))
            Message-ID: <rueckruf.\(now.microseconds)@post.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            Guten Tag,

            können Sie mich bitte morgen Vormittag anrufen? 030 9876543.
            Ich habe Fragen zur Rückgabe.

            Hannelore Schülze
            """)
    }
}
