import Mail

extension Signs {
    /// Local parts of mail systems (RFC 3834 §2, RFC 5230 §4.6, RFC 2142).
    static let daemons: Set<String> = [
        "mailer-daemon", "mailer_daemon", "postmaster", "mailerdaemon", "mail-daemon", "maildaemon",
        "mdaemon", "listserv",
        "majordomo", "mailman", "daemon", "root", "nobody", "double-bounce", "bounce", "bounces", "autoreply",
        "auto-reply",
        "autoresponder", "mail.delivery.system", "mail-delivery-system", "maildeliverysystem", "mailadmin",
        "mail-admin",
        "mmdf", "uucp", "sysadmin-mailer", "emailsystem", "system administrator", "mailgateway", "listproc",
        "sympa",
        "vacation", "microsoftexchange", "mailsystem", "mail-system",
    ]

    /// Display names of mail systems, folded.
    static let daemonNames = Phrases(
        lines: """
            mail delivery system | mail delivery subsystem | mail delivery service | mail delivery | mail deliver system
            mail transfer agent | mail administrator | mail system | system administrator | systemadministrator
            mailer-daemon | mailer daemon | internet mail delivery | mail router | delivery subsystem | message router
            microsoft outlook | microsoft exchange | mailserver | mail server | automated response | daemon
            administrateur systeme | administrador del sistema | amministratore di sistema | administrador do sistema
            postmaster | systembeheerder | mailzustellsystem | mail-zustellsystem | система доставки почты
            """)

    /// Local parts, without `-`, `_` and `.`, that say of themselves that nobody reads them; also as the beginning or end
    /// of a longer one.
    private static let noReplyWords = [
        "noreply", "donotreply", "dontreply", "noreplies", "donotrespond", "noresponse", "nepasrepondre",
        "keineantwort",
        "nichtantworten", "bittenichtantworten", "noresponder", "noresponda", "nonrispondere", "naoresponder",
        "naoresponda",
        "nietbeantwoorden", "nietantwoorden", "svarikke", "svarainte", "alavastaa", "nieodpowiadaj",
        "neodpovidat",
        "neodpovidejte", "noanswer", "donotanswer", "yanitlamayin", "unattended", "unmonitored", "noreplay",
        "norepy",
    ]

    private static let unreadNames: Set<String> = [
        "notification", "notifications", "automated", "automailer", "autoconfirm", "autorespond",
        "autoresponse",
    ]

    static func isNoReply(_ local: String) -> Bool {
        guard local.utf8.count >= 7 else { return false }
        let bare = local.filter { $0 != "-" && $0 != "_" && $0 != "." }
        return unreadNames.contains(bare)
            || noReplyWords.contains { bare.hasPrefix($0) || bare.hasSuffix($0) }
    }

    /// Whether a local part is a mail system's or a list's own: `owner-news`, `news-bounces`, Google's `news+bnc…`
    /// of groups and `shop+caf_=…` of forwarding accounts.
    static func isDaemon(_ local: String, tag: String?) -> Bool {
        if daemons.contains(local) || tag?.hasPrefix("bnc") == true || tag?.hasPrefix("caf_") == true {
            return true
        }
        for name in ["postmaster", "mailer-daemon"] where local.hasPrefix(name) {
            if let next = local.utf8.dropFirst(name.utf8.count).first, !next.isLetter, next < 0x80 {
                return true
            }
        }
        guard let mark = local.utf8.firstIndex(where: { "-._=".utf8.contains($0) }) else { return false }
        if ["owner", "bounce", "bounces", "msprvs1"].contains(String(local[..<mark])) { return true }
        return [
            "-owner", "-request", "-bounces", "-bounce", "_bounces", "_bounce", ".bounces", ".bounce",
            "-errors", "-return",
        ]
        .contains(where: local.hasSuffix) || local.contains("-return-") || local.contains("-bounces-")
    }
}
