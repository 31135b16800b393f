extension BuiltInWords {
    static let polish = BuiltInWords(
        automatic: "To jest automatyczna odpowiedź: Państwa wiadomość dotarła.",
        automaticSlip: "To jest automatyczna informacja dotycząca Państwa wiadomości do nas ({{company}}).",
        wroteAbout: "Temat Państwa wiadomości: „{{subject}}”.",
        arrived: "Państwa wiadomość dotarła do nas ({{company}}) {{received}}.",
        staffed: "Osoba z naszego zespołu ({{team}}) przeczyta Państwa wiadomość i odpowie na nią.",
        unstaffed: "Trafiła do naszego zespołu ({{team}}).",
        askFor: "Osoba do kontaktu: {{person}}.",
        ended: "Ta akcja zakończyła się {{ended}}; mimo to Państwa wiadomość do nas dotarła.",
        addMore: "Aby coś dodać, wystarczy odpowiedzieć na tę wiadomość.",
        greeting: "Z pozdrowieniami",
        signature: "{{team}}, {{company}}",

        promiseMeasured:
            "Odpowiedź prawdopodobnie nadejdzie najpóźniej {{due}}. W tym czasie odpowiadamy na cztery z "
            + "pięciu wiadomości.",
        promiseSure:
            "Odpowiedzi można się spodziewać najpóźniej {{due}}. W tym czasie odpowiadamy na 95 ze 100 "
            + "wiadomości.",
        promiseTarget: "Staramy się odpowiedzieć najpóźniej {{due}}.",

        closedUntil: "Ta wiadomość została wysłana poza godzinami naszej pracy. Wracamy {{closed_until}}.",
        contactsOpen: "Jeśli wolą Państwo nie czekać, można się z nami skontaktować tutaj:",
        contactsAlso: "Można się z nami skontaktować także tutaj:",
        contactsClosed: "Nieczynne w chwili wysłania tej wiadomości:",
        until: "kontakt możliwy do {{until}}",
        opens: "kontakt znów możliwy {{opens}}",

        question: "Dziękujemy za pytanie.",
        complaint: "Przepraszamy, że coś poszło nie tak. Dziękujemy, że dali nam Państwo znać.",
        complaintPhone: "Jeśli wolą Państwo porozmawiać, nasz numer to {{phone}}.",

        callback: "Jeśli dobrze rozumiemy, chcą Państwo, abyśmy zadzwonili.",
        callbackNumber: "Numer, tak jak go zrozumieliśmy: {{callback_number}}.",
        callbackTime: "Termin, tak jak go zrozumieliśmy: {{callback_time}}.",
        callbackWrong: "Jeśli to się nie zgadza, wystarczy odpowiedzieć na tę wiadomość.",
        callbackUnknown:
            "Jeśli nie podali nam Państwo jeszcze swojego numeru, wystarczy podać go w odpowiedzi na tę "
            + "wiadomość.",

        order: "Jeśli dobrze rozumiemy, Państwa wiadomość dotyczy zamówienia {{order_number}}.",
        orderUnknown:
            "Państwa wiadomość zdaje się dotyczyć zamówienia; jeśli nie ma w niej jego numeru, wystarczy "
            + "podać go w odpowiedzi na tę wiadomość.",

        unsubscribe:
            "Jeśli dobrze rozumiemy, nie chcą już Państwo otrzymywać od nas ({{company}}) takich wiadomości.",
        unsubscribePassedOn: "Przekazaliśmy tę prośbę tam, skąd wiadomości są wysyłane.",
        unsubscribeDone: "Gotowe: Państwa adres został usunięty z listy.",
        unsubscribeElse: "Jeśli chodziło o coś innego, wystarczy odpowiedzieć na tę wiadomość.",

        subjectSlip:
            "Wiadomość automatyczna: odpowiedź zajmie więcej czasu, niż zapowiadaliśmy – {{company}}",
        slipSaidMeasured: "Pisaliśmy, że odpowiedź prawdopodobnie nadejdzie najpóźniej {{due}}.",
        slipSaidSure: "Pisaliśmy, że odpowiedzi można się spodziewać najpóźniej {{due}}.",
        slipSaidTarget: "Chcieliśmy odpowiedzieć najpóźniej {{due}}.",
        slipMissing: "Prawdopodobnie nie uda nam się dotrzymać tego terminu.",
        slipMissed: "Nie udało nam się dotrzymać tego terminu.",
        slipSorry: "Przepraszamy, że muszą Państwo czekać.",
        slipDue: "Teraz odpowiedzi można się spodziewać najpóźniej {{due}}.",
        slipDueMeasured:
            "Teraz odpowiedź prawdopodobnie nadejdzie najpóźniej {{due}}. Tak jest w przypadku czterech z "
            + "pięciu wiadomości.",
        slipDueTarget: "Teraz staramy się odpowiedzieć najpóźniej {{due}}.",
        slipNoDue: "Nie możemy jeszcze powiedzieć, kiedy nadejdzie odpowiedź.",
        slipKept: "Państwa wiadomość nie zginęła: jest w naszym zespole ({{team}})."
    )
}
