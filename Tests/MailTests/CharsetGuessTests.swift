import Mail
import Testing

/// Octets without a declared charset, and what they say.
struct CharsetGuessTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let charset: String
        let bytes: [UInt8]
        let text: String
        var testDescription: String { "\(charset): \(text.prefix(30))" }
    }

    static let cases = lines.split(separator: "\n").compactMap { line -> Case? in
        let columns = line.split(separator: "|").map(String.init)
        guard columns.count == 3 else { return nil }
        return Case(
            charset: columns[0], bytes: decodeBase64(Array(columns[1].utf8)[...]).bytes, text: columns[2])
    }

    @Test("a sentence without a charset is read by what makes sense", arguments: cases)
    func undeclared(_ test: Case) {
        let decoded = decodeRaw(test.bytes[...])
        #expect(decoded.text == test.text && decoded.problem == "charset-guessed" && decoded.guess != nil)
    }

    @Test("a sentence of a declared charset is read by it, whatever else it might be", arguments: cases)
    func declared(_ test: Case) {
        #expect(
            decodeText(test.bytes[...], charset: test.charset)
                == decodeText(test.bytes[...], charset: test.charset))
        #expect(decodeText(test.bytes[...], charset: test.charset).text == test.text)
        #expect(decodeText(test.bytes[...], charset: test.charset).problem == nil)
    }

    @Test("a sentence that is declared as UTF-8 and is not is guessed", arguments: cases)
    func wronglyDeclared(_ test: Case) {
        guard !test.bytes.allSatisfy({ $0 < 0x80 }) else { return }
        #expect(decodeText(test.bytes[...], charset: "utf-8").text == test.text)
    }

    @Test("UTF-8 is read as that under the label of a single-byte charset", arguments: cases)
    func hiddenUTF8(_ test: Case) {
        for label in ["iso-8859-1", "windows-1251", "us-ascii", "x-unknown"] {
            #expect(decodeText(Array(test.text.utf8)[...], charset: label).text == test.text)
        }
    }

    /// Charset | octets | text
    private static let lines = """
        windows-1252|U2VociBnZWVocnRlIERhbWVuIHVuZCBIZXJyZW4sIGljaCBt9mNodGUgbWVpbmUgQmVzdGVsbHVuZyB6dXL8Y2tnZWJlbiwgd2VpbCBkaWUgU2NodWhlIGxl|Sehr geehrte Damen und Herren, ich möchte meine Bestellung zurückgeben, weil die Schuhe le
        windows-1252|Qm9uam91ciwgamUgbidhaSB0b3Vqb3VycyBwYXMgcmXndSBtYSBjb21tYW5kZSBwYXNz6WUgaWwgeSBhIGTpauAgdHJvaXMgc2VtYWluZXMuIFBvdXJyaWV6|Bonjour, je n'ai toujours pas reçu ma commande passée il y a déjà trois semaines. Pourriez
        windows-1252|QnVlbm9zIGTtYXMsIG5vIHB1ZWRvIGluaWNpYXIgc2VzafNuIGVuIGxhIHDhZ2luYSBkZXNkZSBheWVyLiC/UG9kcu1hbiBlbnZpYXJtZSB1bmEgY29udHJh|Buenos días, no puedo iniciar sesión en la página desde ayer. ¿Podrían enviarme una contra
        windows-1252|T2zhLCBu428gY29uc2lnbyBhY2Vzc2FyIG1pbmhhIGNvbnRhIGjhIHRy6nMgZGlhcy4gVm9j6nMgcG9kZXJpYW0gdmVyaWZpY2FyIGEgc2l0dWHn428/IEFn|Olá, não consigo acessar minha conta há três dias. Vocês poderiam verificar a situação? Ag
        windows-1252|QnVvbmdpb3Jubywgbm9uIOggcG9zc2liaWxlIGFjY2VkZXJlIHBlcmNo6SBsYSBwYXNzd29yZCBub24g6CBwafkgdmFsaWRhLiBDb3NhIHBvc3NvIGZhcmU/|Buongiorno, non è possibile accedere perché la password non è più valida. Cosa posso fare?
        windows-1252|SGVqLCBqYWcgaGFyIGludGUgZuV0dCBtaXR0IHBha2V0IORuLiBLYW4gbmkgaGrkbHBhIG1pZyBhdHQgc3DlcmEgZGV0PyBKYWcg5HIgduRsZGlndCBiZXN2|Hej, jag har inte fått mitt paket än. Kan ni hjälpa mig att spåra det? Jag är väldigt besv
        windows-1252|SGVqLCBqZWcgdmlsIGdlcm5lIGj4cmUsIGh2b3Ju5XIgbWluIG9yZHJlIGJsaXZlciBsZXZlcmV0LiBKZWcgaGFyIGlra2UgZuVldCBub2dlbiBiZXNrZWQg|Hej, jeg vil gerne høre, hvornår min ordre bliver leveret. Jeg har ikke fået nogen besked 
        windows-1252|SGVpLCBlbiBvbGUgdmllbOQgc2FhbnV0IHRpbGF1c3RhbmkuIFZvaXNpdHRla28gdGFya2lzdGFhLCBtaXNz5CBwYWtldHRpIG9uPyBZc3TkduRsbGlzaW4g|Hei, en ole vielä saanut tilaustani. Voisitteko tarkistaa, missä paketti on? Ystävällisin 
        windows-1250|RHppZfEgZG9icnksIGNoY2lhs2J5bSB6d3LzY2nmIHphbfN3aW9ueSB0b3dhciwgcG9uaWV3Yb8gamVzdCB1c3prb2R6b255LiBQcm9zeuogbyBpbmZvcm1h|Dzień dobry, chciałbym zwrócić zamówiony towar, ponieważ jest uszkodzony. Proszę o informa
        iso-8859-2|RHppZfEgZG9icnksIGNoY2lhs2J5bSB6d3LzY2nmIHphbfN3aW9ueSB0b3dhciwgcG9uaWV3Yb8gamVzdCB1c3prb2R6b255LiBQcm9zeuogbyBpbmZvcm1h|Dzień dobry, chciałbym zwrócić zamówiony towar, ponieważ jest uszkodzony. Proszę o informa
        windows-1250|RG9icv0gZGVuLCBqZZp07CBqc2VtIG5lb2Jkcp5lbCBzdukgemJvnu0uIE1vaGxpIGJ5c3RlIG1pIHByb3PtbSBzZOxsaXQsIGtkeSBidWRlIGRvcnXoZW5v|Dobrý den, ještě jsem neobdržel své zboží. Mohli byste mi prosím sdělit, kdy bude doručeno
        iso-8859-2|RG9icv0gZGVuLCBqZbl07CBqc2VtIG5lb2Jkcr5lbCBzdukgemJvvu0uIE1vaGxpIGJ5c3RlIG1pIHByb3PtbSBzZOxsaXQsIGtkeSBidWRlIGRvcnXoZW5v|Dobrý den, ještě jsem neobdržel své zboží. Mohli byste mi prosím sdělit, kdy bude doručeno
        windows-1250|VGlzenRlbHQgQ+1tISBN6WcgbmVtIGthcHRhbSBtZWcgYSByZW5kZWzpc2VtZXQsIHBlZGlnIGvpdCBoZXRlIHbhcm9rLiBL6XJlbSwg6XJ0ZXPtdHNlbmVr|Tisztelt Cím! Még nem kaptam meg a rendelésemet, pedig két hete várok. Kérem, értesítsenek
        iso-8859-2|VGlzenRlbHQgQ+1tISBN6WcgbmVtIGthcHRhbSBtZWcgYSByZW5kZWzpc2VtZXQsIHBlZGlnIGvpdCBoZXRlIHbhcm9rLiBL6XJlbSwg6XJ0ZXPtdHNlbmVr|Tisztelt Cím! Még nem kaptam meg a rendelésemet, pedig két hete várok. Kérem, értesítsenek
        windows-1250|QnVu4yB6aXVhLCBudSBhbSBwcmltaXQg7m5j4yBwcm9kdXNlbGUgY29tYW5kYXRlIGFjdW0gZG914yBz43B0423ibmkuIFbjIHJvZyBz4yDubWkgc3B1bmX+|Bună ziua, nu am primit încă produsele comandate acum două săptămâni. Vă rog să îmi spuneţ
        iso-8859-2|QnVu4yB6aXVhLCBudSBhbSBwcmltaXQg7m5j4yBwcm9kdXNlbGUgY29tYW5kYXRlIGFjdW0gZG914yBz43B0423ibmkuIFbjIHJvZyBz4yDubWkgc3B1bmX+|Bună ziua, nu am primit încă produsele comandate acum două săptămâni. Vă rog să îmi spuneţ
        windows-1250|UG+adG92YW5pLCBqb5ogdXZpamVrIG5pc2FtIGRvYmlvIG5hcnXoZW51IHJvYnUuIE1vnmV0ZSBsaSBtaSByZeZpIGthZGEg5mUgYml0aSBpc3BvcnXoZW5h|Poštovani, još uvijek nisam dobio naručenu robu. Možete li mi reći kada će biti isporučena
        iso-8859-2|UG+5dG92YW5pLCBqb7kgdXZpamVrIG5pc2FtIGRvYmlvIG5hcnXoZW51IHJvYnUuIE1vvmV0ZSBsaSBtaSByZeZpIGthZGEg5mUgYml0aSBpc3BvcnXoZW5h|Poštovani, još uvijek nisam dobio naručenu robu. Možete li mi reći kada će biti isporučena
        windows-1254|TWVyaGFiYSwgc2lwYXJp/mltaSBo4mziIGFsYW1hZP1tLiBM/HRmZW4gbmUgemFtYW4gZ2VsZWNl8GluaSBiaWxkaXJpciBtaXNpbml6PyDeaWvieWV052kg|Merhaba, siparişimi hâlâ alamadım. Lütfen ne zaman geleceğini bildirir misiniz? Şikâyetçi 
        windows-1257|TGFiYSBkaWVuYSwgZGFyIG5lZ2F2YXUgc2F2byB1/nNha3ltby4gR2FsIGdhbGl0ZSBwYXNha3l0aSwga2FkYSBqaXMgYnVzIHByaXN0YXR5dGFzPyBB6Gn7|Laba diena, dar negavau savo užsakymo. Gal galite pasakyti, kada jis bus pristatytas? Ačiū
        windows-1257|TGFiZGllbiwgZXMgdudsIG5lZXNtdSBzYfLnbWlzIHNhdnUgcGFz+3TuanVtdS4gVmFpIGr7cyB2YXLndHUgcGF0ZWlrdCwga2FkIHRhcyB0aWtzIHBpZWfi|Labdien, es vēl neesmu saņēmis savu pasūtījumu. Vai jūs varētu pateikt, kad tas tiks piegā
        windows-1251|x+Tw4OLx8uLz6fLlLCD/IOTuIPHo9SDv7vAg7eUg7+7r8/fo6yDx4u7pIOfg6uDnLiDP7uTx6uDm6PLlLCDv7ubg6/Pp8fLgLCDq7uPk4CDu7SDh8+Tl8iDk|Здравствуйте, я до сих пор не получил свой заказ. Подскажите, пожалуйста, когда он будет д
        koi8-r|+sTSwdfT1NfVytTFLCDRIMTPINPJyCDQz9IgzsUg0M/M1d7JzCDT18/KINrBy8HaLiDwz8TTy8HWydTFLCDQz9bBzNXK09TBLCDLz8fEwSDPziDC1cTF1CDE|Здравствуйте, я до сих пор не получил свой заказ. Подскажите, пожалуйста, когда он будет д
        iso-8859-5|t9Tg0NLh4tLj2eLVLCDvINTeIOHY5SDf3uAg3dUg397b4+fY2yDh0t7ZINfQ2tDXLiC/3tTh2tDW2OLVLCDf3tbQ2+PZ4eLQLCDa3tPU0CDe3SDR49TV4iDU|Здравствуйте, я до сих пор не получил свой заказ. Подскажите, пожалуйста, когда он будет д
        ibm866|h6TgoKLh4qLjqeKlLCDvIKSuIOGo5SCvruAgraUgr66r4+eoqyDhoq6pIKegqqCnLiCPrqThqqCmqOKlLCCvrqagq+Op4eKgLCCqrqOkoCCurSCh46Sl4iCk|Здравствуйте, я до сих пор не получил свой заказ. Подскажите, пожалуйста, когда он будет д
        windows-1251|xO7h8O7j7iDk7f8sIP8g5O7xsyDt5SDu8vDo7ODiIPHi7rog5+Ds7uLr5e3t/y4gz7Pk6uDms/L8LCDh8+T8IOvg8ergLCDq7uvoIOnu4+4g4fPk5SDk7vHy|Доброго дня, я досі не отримав своє замовлення. Підкажіть, будь ласка, коли його буде дост
        koi8-u|5M/C0s/HzyDEztEsINEgxM/TpiDOxSDP1NLJzcHXINPXz6Qg2sHNz9fMxc7O0S4g8KbEy8HWptTYLCDC1cTYIMzB08vBLCDLz8zJIMrPx88gwtXExSDEz9PU|Доброго дня, я досі не отримав своє замовлення. Підкажіть, будь ласка, коли його буде дост
        windows-1251|x+Tw4OLl6fLlLCDi8eUg7vnlIO3lIPH67CDv7uvz9+jrIO/u8Pr36uDy4CDx6C4gwej18uUg6+gg7Ogg6uDn4OvoIOru4+Ag+eUg4frk5SDk7vHy4OLl7eA/|Здравейте, все още не съм получил поръчката си. Бихте ли ми казали кога ще бъде доставена?
        windows-1253|yuHr5+zd8eEg8+HyLCDk5e0g3ff5IOvc4uXpIOHq/OzhIPTn7SDw4fHh4+Pl69/hIOzv9S4gzPDv8eXf9OUg7eEg7O/1IPDl3/TlIPD89OUg6OEg8OHx4eTv|Καλημέρα σας, δεν έχω λάβει ακόμα την παραγγελία μου. Μπορείτε να μου πείτε πότε θα παραδο
        iso-8859-7|yuHr5+zd8eEg8+HyLCDk5e0g3ff5IOvc4uXpIOHq/OzhIPTn7SDw4fHh4+Pl69/hIOzv9S4gzPDv8eXf9OUg7eEg7O/1IPDl3/TlIPD89OUg6OEg8OHx4eTv|Καλημέρα σας, δεν έχω λάβει ακόμα την παραγγελία μου. Μπορείτε να μου πείτε πότε θα παραδο
        windows-1255|+ezl7SD44Swg8uPp6e8g7OAg9+nh7PrpIOD6IOTk5u7w5CD57OkuIOTg7SD65evs5SDs5e74IOzpIO766SDk6eAg+uLp8j8g+uXj5CDu+OD5IOXp5e0g8PLp|שלום רב, עדיין לא קיבלתי את ההזמנה שלי. האם תוכלו לומר לי מתי היא תגיע? תודה מראש ויום נעי
        windows-1256|49HNyMehIOHjIMPTyuHjINjhyO0gzcrsIMfhwuQuIOXhIO3j3+Tf4yDFzsjH0e0g48rsINPtyuMgx+HK5tXt4b8g1N/RxyDM0u3hxyDh3+Mg2uHsIMfh49PH|مرحبا، لم أستلم طلبي حتى الآن. هل يمكنكم إخباري متى سيتم التوصيل؟ شكرا جزيلا لكم على المسا
        iso-8859-6|5dHNyMesIOTlIMPTyuTlINfkyOogzcrpIMfkwuYuIOfkIOrl4+bj5SDFzsjH0eog5crpINPqyuUgx+TK6NXq5L8g1OPRxyDM0urkxyDk4+Ug2eTpIMfk5dPH|مرحبا، لم أستلم طلبي حتى الآن. هل يمكنكم إخباري متى سيتم التوصيل؟ شكرا جزيلا لكم على المسا
        windows-874|ysfRyrTVpMPRuiC8wcLRp+TB6OS06cPRusrUuaTp0rfV6MrR6Kfku+DB1+jNys2nytG7tNLL7KHozbkgqujHwrXDx6jKzbrjy+nLuejNwuS06eTLwaTD0bog|สวัสดีครับ ผมยังไม่ได้รับสินค้าที่สั่งไปเมื่อสองสัปดาห์ก่อน ช่วยตรวจสอบให้หน่อยได้ไหมครับ 
        gb18030|xPq6w6OsztLBvbj20MfG2sewtqm5urXEyczGt7W9z9bU2ru5w7vT0MrVtb2ho8frzsrKssO0yrG68r/J0tTLzbW9o7/C6bezxPqw787Ssuk=|您好，我两个星期前订购的商品到现在还没有收到。请问什么时候可以送到？麻烦您帮我查
        big5|sXqmbqFBp9qo4q3TrFC0watlrXHByqq6sNOrfqjssnumYsHZqFOms6asqOyhQ73QsN2ksLvyrsmt1KVppUiwZajsoUizwrfQsXrAsKfarGQ=|您好，我兩個星期前訂購的商品到現在還沒有收到。請問什麼時候可以送到？麻煩您幫我查
        shift_jis|gqiQophigsmCyILBgsSCqILogtyCt4FCk/GPVIrUkU+CyZKNlbaCtYK9j6SVaYKqgtyCvpPNgqKCxIKoguiC3IK5gvGBQoKigsKNoJPNgq0=|お世話になっております。二週間前に注文した商品がまだ届いておりません。いつ頃届く
        euc-jp|pKrApM/DpMukyqTDpMakqqTqpN6kuaGjxvO9tbTWwbCky8Ptyrikt6S/vqbJyqSspN6kwMbPpKSkxqSqpOqk3qS7pPOho6SkpMS6osbPpK8=|お世話になっております。二週間前に注文した商品がまだ届いておりません。いつ頃届く
        euc-kr|vsiz58fPvLy/5C4gMsHWIMD8v6Egwda5rsfRILvzx7DAuyC+xsH3ILnewfYguPjH373AtM+02S4gvvDBpsLrILnovNs=|안녕하세요. 2주 전에 주문한 상품을 아직 받지 못했습니다. 언제쯤 배송
        """
}
