/// What each metric means: the `HELP` lines of `/metrics`, and the table of contrib/doc/metrics.md, which a test
/// compares. None carries anything about a customer.
package enum MetricCatalogue {
    package static let help: [String: String] = [
        "porchlight_smtp_sessions_total": "Connections that were taken, by door (smtp, smtps, lmtp).",
        "porchlight_smtp_sessions_open": "Connections that are open now.",
        "porchlight_smtp_messages_total":
            "Messages answered 250: they are kept. By door, and whether over TLS.",
        "porchlight_smtp_message_octets_total": "Octets of the messages that were kept.",
        "porchlight_smtp_keep_seconds": "From the end of a message's content to its answer.",
        "porchlight_smtp_refusals_total": "Answers 4yz and 5yz to clients, by code and enhanced code.",
        "porchlight_tls_handshakes_total": "TLS handshakes with clients that were finished, by version.",
        "porchlight_tls_failures_total": "TLS connections of clients that failed.",
        "porchlight_replies_total": "Replies kept, by campaign and lane.",
        "porchlight_acknowledgement_decisions_total":
            "Decisions whether to acknowledge, by rule and outcome (send, silent).",
        "porchlight_outbox_attempts_total":
            "Attempts to hand mail to the smarthost, by outcome (sent, deferred, failed, ambiguous).",
        "porchlight_acknowledgement_delay_seconds":
            "From keeping a reply to the smarthost's acceptance of its acknowledgement.",
        "porchlight_facts_questions_total":
            "Questions about customers to companies' systems, by where the answer came from (system, cache, flight, nobody) and outcome.",
        "porchlight_facts_seconds": "From a question to a company's system to its answer.",
        "porchlight_facts_breakers_open": "Companies' systems that are left alone because they failed.",
        "porchlight_unsubscribe_attempts_total":
            "Attempts to tell a list's system that somebody unsubscribes, by outcome.",
        "porchlight_pickup_unfetched_messages":
            "Messages to conversations that were handed over to a POP3 client, which nobody has fetched yet.",
        "porchlight_pickup_unfetched_oldest_seconds":
            "How long ago the oldest of these came; 0 if there is none.",
        "porchlight_webhook_attempts_total":
            "Attempts to tell a webhook endpoint of an event, by endpoint and outcome (delivered, refused, failed, gone, cancelled).",
        "porchlight_webhook_deliveries":
            "Events that a webhook endpoint has still to take, or that were given up, by endpoint and state (waiting, dead).",
        "porchlight_webhook_oldest_seconds":
            "How long the event that has waited longest for a webhook endpoint has waited.",
        "porchlight_hand_off_attempts_total":
            "Attempts to hand customers' messages on by mail, by outcome (taken, deferred, refused, ambiguous, unreached, gone, circle).",
        "porchlight_hand_off_rows":
            "Messages that are still to be handed on, or were not taken, by state (waiting, failed).",
        "porchlight_slips_total":
            "Attempts to say that a promise will break, by outcome (queued, or the rule that forbade the mail; asked again later).",
        "porchlight_promises":
            "Promises made in the last four weeks, by state (open, kept, broken, closed, withdrawn).",
        "porchlight_outbox_rows":
            "Rows of the outbox that are still to go out, by state (queued, attempted, held).",
        "porchlight_conversations": "Conversations, by state.",
        "porchlight_oldest_waiting_seconds":
            "How long the customer has waited who waits longest for a person's answer.",
        "porchlight_pop3_sessions_total": "POP3 connections that were taken, by door (pop3, pop3s).",
        "porchlight_pop3_logins_total":
            "POP3 logins, by outcome (ok, wrong, too-many, no-maildrop, in-use, store).",
        "porchlight_pop3_messages_total": "Messages that POP3 clients fetched, or the tops of them.",
        "porchlight_pop3_octets_total": "Octets of these messages as they were sent.",
        "porchlight_pop3_deleted_total": "Messages that POP3 clients deleted: they have them.",
        "porchlight_pop3_cut_sessions_total":
            "POP3 sessions with an open maildrop that ended without QUIT.",
        "porchlight_store_free_octets": "Room left on the disk of the data directory.",
        "porchlight_acknowledgements_paused": "1 while acknowledgements are paused.",
        "porchlight_certificate_expiry_seconds":
            "When the certificate that expires first does, in Unix time.",
        "porchlight_ready": "1 when /readyz says yes.",
        "porchlight_build_info": "1, with the version.",
        "process_resident_memory_bytes": "Memory of the process in RAM.",
        "process_open_fds": "Open file descriptors.",
        "process_max_fds": "File descriptors that may be open.",
        "process_cpu_seconds_total": "Processor time used.",
        "process_start_time_seconds": "When the process began, in Unix time.",
    ]
}
