import Mail

extension BounceWords {
    /// The reason that a diagnosis names; of several the one that stands first in `reasonOrder`, since a filter's words
    /// say more than "rejected". Without known words the status decides (RFC 3463 §3).
    static func reason(
        _ text: [UInt8], status: String?, code: String? = nil, isDelayed: Bool = false
    ) -> BounceReason {
        var found: Set<BounceReason> = []
        reasons.scan(text) { _, reason in
            found.insert(reason)
            return true
        }
        let byStatus = status.flatMap(reason(ofStatus:))
        if let byStatus, status.map(isExact) ?? false { return byStatus }
        if let first = reasonOrder.first(where: found.contains) { return first }
        if let byStatus { return byStatus }
        if rejections.isFound(in: text) { return .userUnknown }
        if refusals.isFound(in: text) { return .blocked }
        if isDelayed { return .expired }
        return code.map { ["552": .mailboxFull, "551": .moved, "450": .mailboxFull][$0] ?? .other } ?? .other
    }

    /// Whether a status says by itself what is wrong: full, too big, moved, disabled, no PTR record, expired, DMARC.
    private static func isExact(_ status: String) -> Bool {
        [".1.6", ".2.2", ".2.3", ".3.4", ".7.13", ".7.25", ".7.26", ".4.316", ".7.509"].contains(
            where: status.hasSuffix)
    }

    /// What stands before a reason, or alone: then it is the address.
    private static let rejections = Phrases(
        lines: "recipient address rejected | recipient rejected | address rejected | recipient refused")

    private static let reasonOrder: [BounceReason] = [
        .virus, .authenticationFailed, .rateLimited, .tooBig, .mailboxFull, .moved, .notAccepting, .suspended,
        .hostUnknown, .userUnknown, .spamContent, .relayDenied, .loop, .contentError, .blocked,
        .securityError,
        .filtered, .networkError, .expired, .systemError,
    ]

    /// RFC 3463 §3, and the registry of enhanced status codes (RFC 7372, RFC 7505, Exchange's 5.7.5xx).
    static func reason(ofStatus status: String) -> BounceReason? {
        let pieces = status.split(separator: ".").compactMap { Int($0) }
        guard pieces.count == 3 else { return nil }
        switch (pieces[1], pieces[2]) {
        case (1, 1), (1, 0), (1, 3), (1, 4): return .userUnknown
        case (1, 2): return .hostUnknown
        case (1, 6): return .moved
        case (1, 7), (1, 8), (1, 9): return .blocked
        case (1, 10): return pieces[0] == 5 ? .userUnknown : nil
        case (2, 1): return .suspended
        case (2, 2): return .mailboxFull
        case (2, 3), (3, 4): return .tooBig
        case (2, 0): return .filtered
        case (3, 2): return .notAccepting
        case (3, _): return .systemError
        case (4, 4), (4, 310): return .hostUnknown
        case (4, 6): return .loop
        case (4, 7), (4, 316): return .expired
        case (4, _): return .networkError
        case (5, _): return .systemError
        case (6, _): return .contentError
        case (7, 20...24), (7, 26), (7, 509), (7, 515): return .authenticationFailed
        case (7, 27): return .notAccepting
        case (7, 13): return .suspended
        case (7, 25): return .blocked
        case (7, 4...17): return .securityError
        case (7, _): return .blocked
        default: return nil
        }
    }

    private static let reasons = Phrases<BounceReason>(
        [
            (BounceReason.userUnknown, userUnknown), (.hostUnknown, hostUnknown), (.mailboxFull, mailboxFull),
            (.suspended, suspended), (.moved, moved), (.notAccepting, notAccepting), (.filtered, filtered),
            (.blocked, blocked), (.spamContent, spamContent), (.authenticationFailed, authenticationFailed),
            (.securityError, securityError), (.virus, virus), (.tooBig, tooBig), (.rateLimited, rateLimited),
            (.expired, expired), (.networkError, networkError), (.systemError, systemError),
            (.relayDenied, relayDenied), (.loop, loop), (.contentError, contentError),
        ].flatMap { reason, words in wordList(words).map { ($0, reason) } })

    private static let userUnknown = """
        does not exist | doesn't exist | did not exactly match | no mail box | no mailbox available
        bad_recipient | bad recipient | not an active address | invalid username | not a valid e-mail
        no such e-mail | recipient not available | addressee unknown | name or address unknown
        unknown addressee | user unknown | unknown user | no such user | no such mailbox | no such recipient
        no such address | no such person | no such account | no such email | no such local | no such name
        no mailbox here | no mailbox by that name | no mailbox found | no account by that name
        no user by that name | not a known user | not a valid user | not a valid mailbox
        not a valid recipient | not a valid address | not a local mailbox | not a local user
        not our customer | not listed in | not found in directory | user not found | user does not exist
        user doesn't exist | user is unknown | user not known | user invalid | user doesn't have
        does not have an account | doesn't have a yahoo | does not have a yahoo
        account that you tried to reach does not exist | account does not exist | account not found
        account is not valid | account not available | address does not exist | address doesn't exist
        address not found | address unknown | unknown address | unknown recipient | recipient unknown
        recipient not found | recipient does not exist | recipient does not exist | recipientnotfound
        recipient not exist | recipient is not | recipient was not found | recipient name is not recognized
        recipient invalid | invalid recipient | invalid mailbox | invalid address | invalid user
        invalid destination | bad destination | bad address | bad recipient | mailbox does not exist
        mailbox doesn't exist | mailbox not found | mailbox unavailable | mailbox not available
        mailbox is unavailable | mailbox is inactive | mailbox unknown | mailbox invalid | unknown mailbox
        unknown or illegal | unknown local part | unknown local-part | unknown account | unknown or invalid
        unrouteable address | unroutable address | undeliverable address | delivery not authorized for
        destination not found | not in directory | not a user here | cannot resolve your address
        could not be found | couldn't be found | wasn't found at | isn't a valid | does not like recipient
        no longer available | no longer valid | no longer on server | no longer in use | who does not exist
        is not a valid | email address could not be found | e-mail address you entered couldn't be found
        malformed address | incorrectly constructed | said: 550 unknown | empfanger unbekannt
        empfangeradresse nicht gefunden | unbekannter empfanger | unbekannter benutzer | benutzer unbekannt
        adresse nicht gefunden | adresse existiert nicht | existiert nicht | destinataire inconnu
        adresse inconnue | utilisateur inconnu | adresse d au moins un destinataire invalide | n'existe pas
        usuario desconocido | destinatario desconocido | no existe | cuenta de correo no existe
        destinatario sconosciuto | utente sconosciuto | non esiste | usuario desconhecido
        destinatario desconhecido | nao existe | onbekende gebruiker | onbekend e-mailadres | bestaat niet
        findes ikke | finns inte | finnes ikke | nie istnieje | neexistuje | нет такого пользователя
        пользователь не найден | не существует | адрес не найден | такого пользователя нет | 宛先が見つかりません
        存在しません | メールアドレスが見つかりません | ユーザーが見つかりません | 不存在 | 用户不存在 | 收件人不存在 | 존재하지 않는 | 없는 사용자
        """
    private static let hostUnknown = """
        host unknown | unknown host | host not found | no such host | no such domain | domain not found
        domain does not exist | domain doesn't exist | domain is not reachable | domain name not found
        domain must exist | domain invalid | unknown domain | invalid domain | bad domain
        domain wasn't found | domain isn't found | name or service not known | hostname lookup failed
        couldn't find any host | could not find any host | couldn't find a host | cannot find your
        could not find a gateway | can not resolve | can't resolve | unable to resolve | could not resolve
        mx lookup failed | no mx or a | no mail exchanger | no mx record | nxdomain | dns error
        name server: host not found | name service error | address family mismatch on destination mxs
        unrouteable mail domain | unroutable mail domain | illegal host/domain
        all relevant mx records point to non-existent hosts
        """
    private static let mailboxFull = """
        mailbox full | mailbox is full | mailbox too full | mailbox has exceeded | mailbox exceed*
        mailbox size | mailbox quota | mail box full | mailfolder is full | mailfolder is over
        inbox is full | full mailbox | full inbox | inbox full | over quota | overquota | over-quota
        over the quota | over the allowed quota | over the maximum allowed | over disk quota
        out of storage | storage limit | storage space | storage exceeded | exceeded storage
        exceeded the storage | exceeded his | exceeded their quota | exceeded its quota | exceed* quota
        exceeded quota | exceeds quota | would exceed | quota exceeded | quota exceed* | quota full
        quota violation | quota has been | user is over | user has exhausted | user has too many messages
        account is full | account is over | not enough storage | not enough disk space | insufficient disk
        insufficient storage | insufficient system storage | disk quota | disc quota | maildir over
        delivery over quota | too many messages on this | too much mail data | exhausted allowed storage
        quota-exceeded | postfach voll | postfach ist voll | postfach uberfullt | speicherplatz
        boite aux lettres pleine | boite pleine | boite de reception est pleine | quota depasse
        buzon lleno | buzon esta lleno | casella piena | casella di posta piena | spazio esaurito
        caixa cheia | caixa postal cheia | caixa de correio cheia | postvak vol | postvak is vol
        mailbox is vol | skrzynka pelna | skrzynka jest pelna | schranka je plna | ящик переполнен
        превышен лимит | почтовый ящик полон | переполнен | メールボックスが一杯 | 容量を超え | 容量オーバー | 邮箱已满 | 邮箱空间不足
        空间不足 | 信箱已滿 | 용량 초과 | 용량이 초과
        """
    private static let suspended = """
        account has been disabled | is frozen | temporary locked | temporarily locked | disabled recipient
        recipient account is blocked | account is blocked | compte du destinataire est bloque
        account blocked | account is disabled | account disabled
        account that you tried to reach is disabled | account has been suspended | account suspended
        account is suspended | account temporarily | account inactive | account is inactive
        account is locked | account expired | account is not active | account deactivated | account closed
        user disabled | user is disabled | user suspended | user is suspended | user is locked
        user is inactive | user has been disabled | inactive user | inactive account | suspended account
        email account is suspended | mailbox disabled | mailbox is disabled | mailbox inactive
        mailbox has been disabled | mailbox is locked | mailbox locked | mailbox temporarily disabled
        mailbox unavailable or access denied | mailbox currently suspended | mailbox frozen
        recipient suspend | recipient is disabled | recipient is inactive | invalid/inactive user
        disabled due to | disabled or discontinued | has been discontinued | is blocked from receiving
        domain is disabled | not currently accepting mail | is currently suspended
        vdelivermail: account is locked | boite du destinataire archivee | konto gesperrt | compte desactive
        cuenta deshabilitada | conta desativada | заблокирован | неактивен | отключен
        """
    private static let moved = """
        has moved | user has moved | no longer works | no longer with | no longer employed
        has been replaced by | please use the new address | new e-mail address | new email address
        address has changed | address changed | has changed address | user not local; please try
        user moved | moved to | no longer at | hat die adresse gewechselt | n'est plus a
        """
    private static let notAccepting = """
        does not accept mail | doesn't accept mail | does not accept email | does not accept any mail
        doesn't accept any mail | doesn't handle mail | does not handle mail | does not receive mail
        null mx | nullmx | host/domain does not accept mail | no mail service
        smtp service is not available here | we don't accept mail | name server: .: host not found
        not accepting mail | invalid mx
        """
    private static let filtered = """
        are not accepting mail from | not accepting mail from this | is not accepting mail with
        not accept mail from you | user refuses to receive | user reject* | recipient refuses
        does not want | because the recipient is not accepting mail from you | mailbox restriction
        blocked by recipient | blocked by user | blocked by the recipient | rejected by recipient
        rejected by the recipient | refused by recipient | due to extended inbox | due to domain preferences
        rejected by user | not permitted to send to | you have been blocked | permission denied
        you do not have permission to send | you don't have permission to send | has rejected
        not allowed to send | restricted to | sender not allowed | only accepts | recipient's policy | 受信拒否
        """
}
