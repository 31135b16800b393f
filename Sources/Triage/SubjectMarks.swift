import Mail

/// The words before a colon that mail clients put before a subject when somebody answers or forwards (RFC 5322 §3.6.5
/// knows `Re:` only), in lower case.
enum SubjectMarks {
    static let answers = Set(
        wordList(
            """
            re | rе | r | ri | ris | rif | ref | res | rép | rep | réf | re-aw | rv-re | resp | risposta | aw | antw | antwort | ang
            sv | svar | svr | vs | vast | ynt | yan | odp | odg | ha | hv | hs | vá | válasz | pre | ats | at | atb | bls | bal
            oss | απ | αποτ | σχετ | отв | ответ | на | відп | hl | ots | att | sk | to | 回复 | 回覆 | 答复 | 答覆 | 返信 | 回信
            답장 | 회신 | 답변 | ตอบกลับ | trả lời | trl | השב | תשובה | رد
            """))

    static let forwards = Set(
        wordList(
            """
            fw | fwd | wg | weitergeleitet | wtr | tr | trs | rv | enc | i | fs | vb | vl | ilt | i̇lt | doorst | doorgestuurd
            pd | itl | továbbítás | tov | προωθ | πρθ | vid | vidarebefordrat | videresendt | redir | iml | yt | fyi | 转发
            轉寄 | 轉發 | 転送 | 전달 | пересл | переслано | הועבר | إعادة | إعادة توجيه
            """))

    /// All of them as triage compares subjects.
    static let folded = Set(answers.union(forwards).map { Triage.folded($0) })
}
