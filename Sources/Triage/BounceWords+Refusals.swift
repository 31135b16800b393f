extension BounceWords {
    static let blocked = """
        access from ip | ip blocked | from your ip | access denied | permission to post
        permission to message | posting to this group | unable to post | unroutable sender
        unrouteable sender | bad sender | access has been denied | blacklist* | black list* | block list
        blocklist* | blocked using | blocked for | blocked by | is blocked | was blocked | been blocked
        banned sending ip | on our block list | listed at | listed by | listed in | dnsbl | rbl | spamhaus
        spamcop | barracudacentral | sorbs | uceprotect | senderscore | sender score | reputation
        poor reputation | bad reputation | low reputation | client host rejected | client host blocked
        client host | helo command rejected | sender address rejected | sender rejected | sender denied
        sender verify failed | sender verification | sender domain | sender is not | backscatter
        connection refused by | connections not accepted from | connection not accepted | connection dropped
        connection rejected | domain does not exist: sender | dynamic ip | dynamic/residential
        generic rdns | invalid ip | ip address | ip name lookup failed | cannot find your hostname
        cannot find your reverse | no ptr | no reverse dns | ptr record | reverse dns | reverse lookup
        rdns | fix reverse dns | must have a valid | not authorized to send | not authorized from this
        you are not allowed | your ip | your host | your network | your server | your mail server
        mail server has been | policy violation | policy reasons | policy reason | for policy | local policy
        due to policy | administrative prohibition | administratively prohibited | administrative
        security policy | organization policy | content policy | unsolicited
        unauthenticated email is not accepted | temporarily deferred | tss04 | tss09 | abuse* | complaints
        greylist* | graylist* | заблокир*
        """
    /// Refusals without a reason.
    static let refusals = Phrases(
        lines: """
            rejected due to | rejected for | rejected | refused | denied | abgelehnt | refuse* | rechazad*
            rifiutat* | rejeitad* | geweigerd | отклонен* | 拒否 | 拒绝 | 거부 | not accepted due to
            """)
    static let spamContent = """
        spamming | to be spam | spam block | spam filters | spam policy | seems to be spam | spam test
        spam message | spam detected | spam content | spam filter | spam-like | spam score | spam mail
        spam email | spam blocked | spam rejected | spam limit | looks like spam | look like spam
        like spam | as spam | is spam | this is spam | classified as spam | considered spam
        considered to be spam | identified as spam | detected as spam | marked as spam | rejected as spam
        suspected spam | suspect spam | suspected to be spam | probable spam | possible spam | likely spam
        contains spam | antispam | anti-spam | junk mail | bulk email | bulk mail | unsolicited mail
        unsolicited bulk | content rejected | content reject | rejected for content | message content
        due to content | blocked by filter | blacklisted url | blocked url | url blocked
        high probability of spam | phishing | phish | spammy | spam or virus | cloudmark
        rejected due to a high | spamassassin | headers consistent with spam | характер спама | спам | 垃圾邮件
        스팸 | 迷惑メール
        """
    static let authenticationFailed = """
        dmarc | dkim | spf check | bad spf | spf fail* | spf validation | spf record | spf unauthorized
        spf checks | spf: fail | spf | spf-result | sender policy framework | domain owner policy
        authentication checks | authentication results | not pass authentication
        does not pass authentication | fails authentication | unauthenticated | unauthenticated email
        not aligned | is not designated | not permitted by domain | open spf | openspf
        """
    static let securityError = """
        authentication required | authentication failed | authentication failure | authentication turned on
        must be authenticated | starttls | tls required | tls | ssl | certificate | encryption | insecure
        verification failure | unauthorized | not authorized | auth failure | executable | attachment type
        file extension | prohibited attachment | banned content | blocked attachment
        potentially executable
        """
    static let virus = """
        virus | viruses | malware | infected | worm | trojan | malicious
        """
    static let tooBig = """
        too large | too big | message size exceed* | message size | size limit | size exceeds | exceeds size
        exceeds maximum | exceeds the maximum | exceeds fixed maximum | exceeds message size
        exceeded maximum | exceeded max message size | maximum message size | maximum size | larger than
        message too long | line limit exceeded | zu gross | trop volumineux | trop grand | demasiado grande
        troppo grande | muito grande | te groot | слишком большой | 大きすぎ | 过大
        """
    static let rateLimited = """
        too many connections | too many messages | too many recipients | too many emails | too many mails
        too many sessions | too many concurrent | too many errors | too many invalid | too many simultaneous
        too many | frequency limited | rate limit* | ratelimit* | rate-limit* | rate that | rate exceeded
        receiving mail too quickly | receiving mail at a rate | sending rate | sending limit | unusual rate
        throttl* | max number of messages | maximum number of | exceeded the limit of | connection rate
        connection limit | concurrent connections | concurrency limit | daily limit | hourly | per hour
        per day | slow down | try again later, quickly
        """
    static let expired = """
        all hosts have been failing | not been collected | within the allowed queue period | not responding
        failed 20 attempts | not delivered within | delivery time expired | delivery timed out
        delivery timeout | connection timed out | connection expired | connection timeout
        operation timed out | timed out | timeout | time-out | retry timeout exceeded
        retry time not reached | retry timeout | message expired | message timed out | expired
        could not be delivered for | in the queue too long | in queue too long | been in the queue
        queue for too long | queue too long | not been delivered for | for more than | undeliverable for
        unable to deliver for | gave up | giving up | given up | not yet been delivered | after more than
        failed to connect after | was aborted after | delayed | warning message | hours | no response
        unable to connect | unable to establish | wasn't able to establish | not able to establish
        """
    static let networkError = """
        connection refused | connection was dropped | connection dropped by | connection lost
        connection closed | connection reset | lost connection | no route to host | network is unreachable
        network unreachable | host unreachable | host is unreachable | host not reachable
        could not connect | couldn't connect | unable to contact | dns lookup | dns failure
        dns query failed | servfail | temporary lookup failure | server unavailable
        service unavailable; connection | bad dns | remote server
        malformed or unexpected name server reply | host or domain name not found. name service error
        loops back to myself
        """
    static let systemError = """
        unable-to-transfer | error opening | file create failed | local configuration error
        configuration error | local error | internal error | internal server error | internal software error
        server configuration | system error | system not accepting | system config error | system i/o error
        service not available | service currently unavailable | service temporarily unavailable
        service unavailable | resources temporarily | resources unavailable | temporary local problem
        temporary failure | temporary error | unable to process | server error | server too busy
        server busy | insufficient system resources | out of memory | cannot allocate | can't create
        cannot create | can't open | cannot open | can't write | i/o error | unknown mailer error
        mailer error | command died | command failed | command not found | exit status | exited with
        pipe to | child process | procmail | requested action aborted | error in processing | database error
        """
    static let relayDenied = """
        unable to relay for | relaying to | relay access denied | relay denied | relaying denied
        relaying not allowed | relaying not permitted | relaying is prohibited | relaying prohibited
        relay not permitted | relay not allowed | relay not accepted | unable to relay | not allow relay*
        no relaying | no relay | mail relay | open relay | we do not relay | we don't relay
        do not allow relay | not permitted to relay | not a gateway | not our domain | not local host
        not authorized relay | rcpthosts | isn't in my list of allowed rcpthosts
        """
    static let loop = """
        mail loop | mail forwarding loop | forwarding loop | loop detected | too many hops | hop count
        routing loop | loops back | message is looping | looping | email loop
        """
    static let contentError = """
        rfc 2822 | rfc 5322 | rfc 822 | rfc5322 | rfc2822 | rfc 2821 | rfc 5321 | not rfc | non-compliant
        not compliant | violates | bare lf | bare newline | bare carriage | syntax error | invalid header
        bad header | header error | missing from | missing header | duplicate header | addresses in from
        message-id missing | missing message-id | multiple from | improper use of | command not implemented
        protocol error | bad sequence
        """
}
