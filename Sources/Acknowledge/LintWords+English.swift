extension LintWords {
    static let english = LintWords(
        doNotReply: """
            (refrain|abstain) from (replying|responding|answering)
            (do not|don't) (hit|press|use|click) (the|) reply
            (replying|responding) ~5 (will not|won't|does not|doesn't|never) (reach|get)
            (sent to|to) (this|that) (address|mailbox|e mail|email) (are|is|will be) (automatically|) \
            (deleted|discarded|ignored|rejected|lost)
            (do not|don't|dont|please not|never) (please|directly|simply|just|attempt to|try to|use|) \
            (reply|respond) (to|)
            (do not|don't|dont) answer (to|) (this|these) (e mail|email|mail|message|automatic|automated)
            (do not|don't|dont) (write|send) (mail|e mail|email|messages|anything|) (back|) to this \
            (address|mailbox|e mail|email)
            (not|never) (reply|respond|write) to (this|the) (e mail|email|mail|message|address)
            (cannot|can not|can't|unable to|not able to|will not|won't) (reply|respond) (to|individually|\
            personally|directly)
            (cannot|can not|can't) be replied to
            not be (able to|) (reply|respond|replying)
            no +reply
            (donotreply|noreply|unmonitored|nonmonitored|unmanned)
            do +not +reply
            no reply (address|e mail|email|mail|mailbox|message|inbox|account)
            not (currently|actively|regularly|constantly|being|) (monitored|manned|attended|staffed)
            unattended (mailbox|inbox|address|account|e mail|email|mail)
            (it|this|that|which|address|mailbox|inbox|account) (is|are|will) not (be|being|regularly|) \
            (read|checked|answered|looked at|opened|reviewed|seen)
            (replies|reply|responses|answers|emails|e mails|mails|messages|mail) ~5 (is|are|will|can|cannot|\
            won't|aren't) not (be|) (read|answered|seen|checked|processed|received|reviewed|monitored|\
            delivered|forwarded|accepted|responded)
            (replies|reply|responses|answers|emails|e mails|mails|messages|mail) ~5 (cannot|can't|won't|will \
            never|aren't) (be|) (read|answered|seen|checked|processed|received|reviewed|monitored|delivered|\
            forwarded|accepted|responded)
            (replies|responses|answers|messages|mails|emails) ~5 (are|will be) (ignored|deleted|discarded|\
            rejected|bounced|undeliverable|lost)
            (nobody|no one|none of us|no human) (will|ever|) (reads|read|checks|check|monitors|monitor|sees|\
            see|answers|answer) (this|the|your|it|that|these|replies|messages|mail|e mail|emails|mails)
            (outgoing|send|sending|outbound|notification|notifications) +only
            (for|used for|an) (outgoing|outbound|notification) (mail|e mail|email|messages|emails|\
            notifications|mails) only
            (outgoing|send|outbound|notification) only (address|mailbox|e mail|email|account|mail)
            (does not|doesn't|cannot|can't|can not|not) (accept|receive|take) (any|) (replies|incoming|\
            responses|e mails|emails|mail|mails|messages)
            not (able|set up|equipped|configured|intended|designed|meant|capable) (to|for|of) (receive|\
            receiving|accept|accepting|replies|incoming) (replies|incoming|responses|e mails|emails|mail|\
            mails|messages|)
            (your|a|any) (reply|response|answer) (will not|won't|will never|cannot|does not) (reach|be)
            we (do not|don't|cannot|can't|will not|won't|are unable to|are not able to|never) (read|answer|\
            monitor|check|see|receive|process) (any|the|) (replies|messages|mails|emails|mail|responses|e \
            mails|this|these|it)
            (no one is|nobody is|no one's|nobody's) (home|there|here)
            instead of (replying|answering this)
            (replying|responding) (to this ~2|) (is not|isn't) possible
            (not|isn't) possible to (reply|respond)
            (unattended|unmanned|unstaffed) (mailbox|inbox|address|account|mail|email|e mail|)
            (mailbox|inbox|address|account) ~2 (is not|isn't|are not|never) (attended|staffed|manned|\
            looked after)
            (direct|send|address|submit|refer) ~2 (questions|queries|enquiries|inquiries|replies|answers|\
            messages) (only|solely|exclusively) (to|through|via|by|using)
            (questions|queries|enquiries|inquiries|replies) ~2 (only|solely|exclusively) (to|through|via|\
            by|using)
            (questions|queries|enquiries|inquiries) ~2 (contact|write to|use|email|call) only
            """,
        mayNotReply: """
            if (you|we) (do not|don't|cannot|can't|can not|did not|would rather not|are unable to|are not \
            able to) (reply|respond|answer)
            (unless|when|before|until) (you|we) (do not|don't|cannot|can't|can not) (reply|respond|answer)
            (do not|don't) (reply|respond) with
            (get|got|received|have|had|hear|with) no +reply
            """,
        noPhone: """
            (do not|don't|please don't|never) (call|phone|ring|telephone) (us|our|the office|in|here)
            we (do not|don't|cannot|can't|no longer|never) (make|take|answer|accept|offer|provide|have|do|\
            handle|) (any|) (phone|telephone|call|calls|phones)
            we (do not|don't|cannot|can't|no longer|never) (call|phone|ring|telephone)
            (no|without) (phone|telephone|call) (support|service|line|number|hotline|contact|helpline|help)
            (cannot|can't|can not|not|unable to) (be|) (reach|reached|contact|contacted|available|reachable|\
            speak|help|assist) (us|) (by|on|via|over) (the|) (phone|telephone)
            (support|service|help) (is|) (by|via|through) (e mail|email|chat|web) only
            not (available|offered|possible|reachable) (by|on|via|over) (phone|telephone)
            (phone|telephone) (support|service|calls|enquiries|inquiries) (is|are) (not|no longer) \
            (available|offered|possible|accepted|taken)
            """,
        personReads: """
            (a|one|real|human|living|every|someone|somebody|actual) (real|human|living|) (person|human|human \
            being|colleague|agent|employee|member) (of ~3|on ~3|from ~3|in ~3|) (will|is going to|shall|'ll|\
            ) (personally|always|then|) (read|reads|look at|looks at|review|reviews|handle|answer|answers)
            (someone|somebody|one of us|people|humans|our people) (of ~3|on ~3|from ~3|in ~3|at ~3|) (will|\
            is going to|shall|) (personally|always|) (read|reads|look at|looks at|answer|answers)
            (one of|) our (team|colleagues|agents|staff|people|team members|employees|specialists|experts) \
            (will|is going to|) (personally|) (read|reads|look at|looks at|review|reviews|answer|answers)
            ($team|$person) (will|is going to|) (personally|) (read|reads|answer|answers|look at|looks at)
            (read|answered|seen|looked at|handled|reviewed|opened) by (a|one of|our|real|someone|somebody|\
            people|human|humans|$team|$person) (real|human|our|) (person|human|people|team|colleagues|\
            colleague|staff|agents|agent|humans|us|employee|)
            (waiting for|waits for|goes to|in the hands of) a (real|human|) (person|human|colleague)
            we (will|) (personally|) read (every|each|all|your|it|them)
            (a|the) (human|person|colleague) (will|is going to) (get back|reply|respond|write)
            """,
        removed: """
            you (have|'ve|has) (now|already|successfully|just|) been (now|successfully|) (unsubscribed|\
            removed|deleted|taken off|opted out|signed off)
            you (are|'re|were) (now|already|successfully|hereby|) (unsubscribed|removed|opted out|signed off)
            you (are|'re) (now|) (no longer|not) (on|subscribed|part of|in) (to|) (our|the|this|any) (list|\
            lists|mailing|newsletter|newsletters|mail|mails|emails)
            (we|we've|we have) (have|'ve|) (now|already|successfully|just|) (unsubscribed|removed|deleted|\
            taken|opted) (you|your (address|e mail|email))
            (we|we have) ~2 (removed|deleted|erased) (you|your ~2 address|your e mail|your email|your name|\
            your data)
            your ~2 (address|e mail|email|subscription|name) (has|have|was|is) (now|already|been|\
            successfully|) (now|been|successfully|) (unsubscribed|removed|deleted|cancelled|canceled|taken \
            off|ended|terminated)
            your (unsubscribe request|unsubscription|removal|opt out) (has been|was|is) (completed|complete|\
            done|successful|processed|confirmed)
            (unsubscribe|unsubscription|unsubscribing) (successful|complete|completed|confirmed)
            you (will not|won't|will no longer|'ll no longer) (get|receive|hear) (any|from us|our|the|) \
            (more|further|) (mail|mails|emails|e mails|newsletters|newsletter|messages|again|advertising|\
            marketing)
            """,
        filler: """
            your (call|message|enquiry|inquiry|opinion|business|satisfaction|feedback|concern|concerns|\
            request|e mail|email) (is|are) (very|extremely|really|) important to us => leave it out; say \
            what happens next
            we (truly|greatly|highly|really|) (value|appreciate) your (feedback|business|input|opinion|\
            patience|custom|loyalty|interest|understanding|cooperation|time) => “Thank you for telling us.”
            (we|) (sincerely|deeply|) (apologise|apologize|are sorry|sorry|apologies) for (any|the|all) \
            (inconvenience|inconveniences) => say what went wrong and that you are sorry for it
            any inconvenience (this|it|that) (may|might) (have|) (caused|cause) => say what went wrong and \
            that you are sorry for it
            please be (advised|informed|aware|assured) => leave it out and say the thing itself
            (kindly|herewith|hereby|heretofore|aforementioned|pursuant|henceforth) => “please”, or nothing
            (do not|don't) hesitate (to|) => “You can write to us again.”
            (feel free|be free) to (contact|reach|call|ask|reply|write) => “You can …”
            (valued|esteemed|dear valued|loyal) (customer|customers|client|clients|guest|member) => the \
            customer's name, or “Hello,”
            (as per|further to|with reference to|in reference to|with regard to|with respect to|in respect \
            of) (your|our|the) => “about”
            at your earliest convenience => “when you have time”
            (please find|find) (attached|enclosed) => “Here is …”
            (at this|at the present) (point in time|time|moment in time) => “now”
            in the event (that|of) => “if”
            (unusually|higher than|exceptionally|extremely) (high|usual|normal) (call|contact|volume|\
            volumes|number) ~2 => leave it out; {{due}} already knows how much is waiting
            (high|large) (call|contact|e mail|email|ticket|enquiry|inquiry) volume => leave it out; {{due}} \
            already knows how much is waiting
            (has been|have been|will be|is being|was) (duly|) (escalated|actioned|forwarded to the relevant|\
            forwarded to the appropriate) => say who reads it: {{team}}
            (relevant|appropriate|respective|responsible) (department|team|party|colleagues) => say who: \
            {{team}}
            (reach|reaching) out => “write”, “ask”
            touch base => “talk”
            (strive|endeavour|endeavor) to => say what you do
            (best|highest|excellent|exceptional|outstanding|superior) (possible|) (customer|) (service|\
            support|experience|quality) => say what you do for the customer
            (we|and) (look|looking) forward to (serving|assisting|continuing|hearing) => leave it out
            thank you for (your patience|your understanding|choosing|your patience and understanding|bearing \
            with) => “Thank you for writing.”
            (your|a) (ticket|case|request|enquiry|inquiry) (has been|was|is) (successfully|) (created|\
            logged|registered|opened|generated|submitted) => “Your message has arrived.”
            (enquiry|inquiry|correspondence) will be (dealt with|processed|attended to) => “We read your \
            message and write back.”
            (to|) (better|best) serve you => leave it out
            customer satisfaction => say what you do for the customer
            should you (have|require|need|wish) (any|further|) => “If you …”
            """,
        marketing: """
            (buy|shop|order|book|subscribe|upgrade|register) (now|today|online now)
            (don't|do not|never) miss (out|this|our|the|these|it|your)
            (special|exclusive|limited|unbeatable|amazing|great|best|latest|hot) (time|) (offer|offers|deal|\
            deals|discount|discounts|price|prices)
            (limited|only for a short) time
            (save|get|enjoy) (up to|) ~1 (percent|off)
            off your (next|first) (order|purchase)
            (discount|promo|voucher|coupon|promotional|promotion) code
            (on sale|summer sale|winter sale|flash sale|clearance sale|final sale|free shipping|free \
            delivery|free gift|hurry up|act now|while stocks last|while supplies last)
            (check out|discover|explore) our (new|latest|range|collection|offers|shop|products|store)
            (new|latest|spring|summer|autumn|winter|holiday) (collection|arrivals|catalogue|catalog)
            (follow|like|find) us on (facebook|instagram|twitter|linkedin|tiktok|youtube|x|social)
            (rate|review) us
            (sign up|subscribe) (for|to) our newsletter
            (earn|collect) (bonus|loyalty|reward|) points
            """,
        vague: """
            (as soon as|as quickly as|at the earliest) (possible|humanly possible)
            (asap|shortly|promptly|in due course|in a timely manner|in a timely fashion|without delay|before \
            long|momentarily)
            (get back to|be in touch with|contact|reply to|answer|respond to|write to) you (very|) soon
            (hear from us|be in touch) (very|) soon
            at (our|the) earliest (convenience|opportunity)
            """,
        alwaysOpen: """
            24 +7
            24 (x|hours|hrs) 7
            24 (hours|hrs|h|x) (a|per|every|each) day
            (seven|7) days (a|per) week
            (around|round) the clock
            (day and night|night and day)
            """,
        deadline: """
            (by|before|until|no later than|latest|at the latest) (tomorrow|tonight|the end of ~2 (day|week)|\
            end of (day|week|business))
            (by|before|at) (the|) (end|close) of (the|this|) (next|working|business|) (day|week|business)
            (later today|still today|this afternoon|this evening|first thing tomorrow|tomorrow)
            (same|next|following) (business|working|) day
            (answer|answers|reply|respond|back to you|back) (still|) (today|overnight)
            (within|in|inside) (the|an) hour
            (early|later|middle of) (this|next|the) week
            next week
            (in|within|over|during) the (next|coming|following) (few|couple of|) (hours|days|weeks|working \
            days|business days)
            (call|calls|phone|ring|write|get|be|reply|come) ~2 right back
            (we|team|somebody|someone|colleague|$team|$person) ~2 (call|phone|ring|answer|reply|respond|\
            write|get back) ~3 (immediately|instantly|right away|straight away|at once|in a moment|in a \
            minute|any minute)
            (take|takes|taking) (usually|normally|typically|generally|about|around|roughly|only|less than|\
            up to|) (about|around|roughly|only|up to|) (a|an|one) (working|business|full|single|) (minute|\
            hour|day|week)
            """,
        pastTime: """
            (last|past|previous|recent) (~1|) (minute|minutes|hour|hours|day|days|week|weeks)
            ~1 (hour|hours|day|days|week|weeks|minutes) (ago|old|later|earlier|early)
            (cannot|can not|can't|could not|couldn't|unable to|not) ~3 (immediately|instantly|right away|\
            straight away|at once|right back)
            """,
        answering: """
            answer*
            (reply|replies|replied|replying)
            respon*
            (hear from|heard from|get back|be in touch|come back to|write back|writes back|write to you|back \
            to you|contact you|call you|call back|callback|turnaround|help you|look into|looking into|\
            process|processing|processed|resolve|resolved|handled|deal with|dealt with)
            (please allow|allow us|takes|take up|may take|can take|reaction|feedback from us|read it|read \
            your)
            """,
        otherMatter: """
            (return|returns|returned|returning|refund|refunds|exchange|send back|sent back)
            (warranty|warranties|guarantee|guarantees|guaranteed|withdraw|withdrawal|cancel|cancellation|\
            cooling)
            (deliver|delivers|delivery|delivered|shipping|ships|shipment|dispatch|dispatched|parcel|arrive \
            at yours)
            (experience|history|old|age|founded|trial|subscription|contract|invoice|payment|pay|paid|expire|\
            expires|valid|stored|keep|kept|delete|deleted|retain)
            """,
        ourselves: """
            (we|we'll|our team|our colleagues|our agents|a colleague|someone|you will|you'll|$team|$person)
            """,
        since: "(since|founded in|established in|as of|from|effective)",
        sorry: """
            (sorry|regret|regrets|regrettable)
            apolog*
            forgive*
            """,
        sorryExample: "We are sorry that this went wrong.",
        quantities: """
            two three four five six seven eight nine ten twelve fourteen twenty thirty forty-eight few \
            couple several half
            """,
        articles: "a an one",
        minutes: "minute minutes min mins",
        hours: "hour hours hr hrs h",
        days: "day days",
        workingDays: "workday workdays weekday weekdays",
        weeks: "week weeks fortnight fortnights",
        longUnits: "month months year years",
        workingWords: "working business work office calendar full consecutive bank",
        within: "within in inside under by than max maximum after before latest to until most",
        fillers: """
            the next about around approximately approx roughly only just at most maximum max a of as little \
            up another coming following first usually
            """,
        ranges: "to or and until till",
        weekdays: """
            monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays \
            fridays saturdays sundays
            """,
        shortWeekdays: "mon tue tues wed thu thur thurs fri sat sun",
        months: """
            january february march april may june july august september october november december jan feb \
            mar apr jun jul aug sep sept oct nov dec
            """,
        clockWords: "am pm o'clock oclock noon",
        clockBefore: "at from until till between",
        mostLIX: 45)
}
