extension BuiltInWords {
    static let polish = BuiltInWords(
        automatic: "To jest automatyczna odpowiedź: Państwa wiadomość dotarła.",
        automaticSlip: "To jest automatyczna informacja dotycząca Państwa wiadomości.",
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
            "Odpowiedź otrzymają Państwo prawdopodobnie najpóźniej {{due}}. W tym czasie odpowiadamy na "
            + "cztery z pięciu wiadomości.",
        promiseSure:
            "Odpowiedzi mogą się Państwo spodziewać najpóźniej {{due}}. W tym czasie odpowiadamy na 95 ze "
            + "100 wiadomości.",
        promiseTarget: "Staramy się odpowiedzieć najpóźniej {{due}}.",

        closedUntil: "Ta wiadomość została wysłana poza godzinami naszej pracy. Wracamy {{closed_until}}.",
        contactsOpen: "Można się z nami skontaktować także tutaj:",
        contactsClosed: "Nieczynne w chwili wysłania tej wiadomości:",
        until: "kontakt możliwy do {{until}}",
        opens: "kontakt znów możliwy {{opens}}",

        question: "Dziękujemy za pytanie.",
        complaint: "Przepraszamy, że coś poszło nie tak. Dziękujemy, że dali nam Państwo znać.",
        complaintPhone: "Jeśli wolą Państwo porozmawiać, nasz numer telefonu znajduje się poniżej.",

        callback: "Chcą Państwo, abyśmy zadzwonili.",
        callbackNumber: "Chcą Państwo, abyśmy zadzwonili pod numer {{callback_number}}.",
        callbackTime: "Preferowany termin: {{callback_time}}.",
        callbackWrong: "Jeśli to się nie zgadza, wystarczy odpowiedzieć na tę wiadomość.",
        callbackUnknown:
            "Jeśli to się nie zgadza lub nie podali nam Państwo jeszcze swojego numeru, wystarczy "
            + "odpowiedzieć na tę wiadomość.",
        callbackPassedOn:
            "Prośba trafiła do naszego zespołu; ta automatyczna odpowiedź nie może obiecać telefonu o "
            + "konkretnej porze.",

        order: "Jeśli dobrze rozumiemy, Państwa wiadomość dotyczy zamówienia {{order_number}}.",
        orderUnknown:
            "Państwa wiadomość zdaje się dotyczyć zamówienia; jeśli nie ma w niej jego numeru, wystarczy "
            + "podać go w odpowiedzi na tę wiadomość.",

        unsubscribe:
            "Jeśli dobrze rozumiemy, nie chcą już Państwo otrzymywać od nas ({{company}}) takich wiadomości.",
        unsubscribePassedOn: "Przekazujemy tę prośbę tym, którzy wysyłają te wiadomości.",
        unsubscribeDone: "Gotowe: Państwa adres został usunięty z listy.",
        unsubscribeElse: "Jeśli chodziło o coś innego, wystarczy odpowiedzieć na tę wiadomość.",

        subjectSlip: "Wiadomość automatyczna: nasza odpowiedź zajmie więcej czasu, niż zapowiadaliśmy",
        slipSaidMeasured: "Pisaliśmy, że odpowiedź otrzymają Państwo prawdopodobnie najpóźniej {{due}}.",
        slipSaidSure: "Pisaliśmy, że odpowiedzi mogą się Państwo spodziewać najpóźniej {{due}}.",
        slipSaidTarget: "Chcieliśmy odpowiedzieć najpóźniej {{due}}.",
        slipMissing: "Prawdopodobnie nie uda nam się dotrzymać tego terminu.",
        slipMissed: "Nie udało nam się dotrzymać tego terminu.",
        slipSorry: "Przepraszamy, że muszą Państwo czekać.",
        slipDue: "Teraz odpowiedzi mogą się Państwo spodziewać najpóźniej {{due}}.",
        slipDueMeasured:
            "Teraz odpowiedź otrzymają Państwo prawdopodobnie najpóźniej {{due}}. Do tego czasu "
            + "odpowiadamy na cztery z pięciu wiadomości, które czekają równie długo.",
        slipDueTarget: "Teraz staramy się odpowiedzieć najpóźniej {{due}}.",
        slipNoDue: "Nie możemy jeszcze powiedzieć, kiedy otrzymają Państwo odpowiedź.",
        slipKept: "Państwa wiadomość nie zginęła: jest w naszym zespole ({{team}})."
    )
}
