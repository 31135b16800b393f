import Foundation
import Support
import Testing

@testable import Triage

/// One line of `Tests/Languages/sentences.txt`.
private struct Sentence {
    let language: String
    let length: String
    let text: String
}

struct WrittenLanguageTests {
    private static let sentences: [Sentence] =
        ((try? testText("Languages/sentences.txt")) ?? "").split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
            guard parts.count == 3, parts[0] != "#" else { return nil }
            return Sentence(language: parts[0], length: parts[1], text: parts[2])
        }

    @Test(
        "customers' sentences are recognised, and what is certain is right",
        arguments: [("s", 0.95, 0.98), ("m", 0.97, 0.99), ("l", 0.99, 0.99)])
    func accuracy(_ length: String, _ share: Double, _ precision: Double) {
        let cases = WrittenLanguageTests.sentences.filter { $0.length == length }
        #expect(cases.count > 100 && Set(cases.map(\.language)).count >= 30)
        let guesses = cases.map { ($0.language, writtenLanguage(of: $0.text)) }
        let right = guesses.filter { $0.0 == $0.1?.code }.count
        let certain = guesses.filter { $0.1?.isCertain == true }
        let certainlyRight = certain.filter { $0.0 == $0.1?.code }.count
        #expect(Double(right) >= share * Double(cases.count))
        #expect(Double(certainlyRight) >= precision * Double(certain.count))
        #expect(Double(certain.count) >= 0.85 * Double(cases.count))
    }

    @Test(
        "the language is told in spite of what surrounds it",
        arguments: [
            ("THIS IS THE THIRD TIME I ASK YOU", "en"),
            ("Siehe https://www.example.com/this/is/the/best/shop bitte um Antwort auf meine Frage", "de"),
            ("info@the-very-best-shop.example schreibt mir nie zurück, warum?", "de"),
            ("Bestellung 4711-0815 vom 3.4.2026 ist noch nicht angekommen", "de"),
            ("Vielen Dank fu\u{308}r die schnelle Ru\u{308}ckerstattung", "de"),
            ("🎉🎉 merci pour tout, le colis est arrivé 🎉🎉", "fr"),
            ("Porchlight Deluxe XL의 배송은 언제 되나요?", "ko"),
            ("我想退货 (order PL-1234)", "zh"),
            ("返品したいです。Amazon Payで払いました", "ja"),
            ("Σας ευχαριστώ πολύ για το newsletter", "el"),
            ("Vă mulţumesc foarte mult, aştept răspunsul dumneavoastră", "ro"),
            ("BU ÜRÜNÜ İADE ETMEK İSTİYORUM", "tr"),
        ])
    func surroundings(_ text: String, _ code: String) {
        #expect(writtenLanguage(of: text)?.code == code)
    }

    @Test(
        "a language of its own script is certain, also beside a foreign word",
        arguments: [
            ("椅子に青色はありますか。ご返信お待ちしております。", "ja"), ("メールをPDFで送ってください", "ja"),
            ("订单PL-1234什么时候发货?", "zh"), ("주문 PL-1234 언제 와요?", "ko"), ("Πού είναι το Porchlight XL;", "el"),
            ("שלום, איפה ההזמנה PL-1234?", "he"), ("أين طلبي رقم PL-1234؟", "ar"), ("สินค้า XL อยู่ไหน", "th"),
        ])
    func scripts(_ text: String, _ code: String) {
        let guess = writtenLanguage(of: text)
        #expect(guess?.code == code && guess?.isCertain == true)
    }

    @Test(
        "what could be many languages is not certain",
        arguments: ["ok", "Anna", "super", "Anna Petersen", "👍 top", "no", "Hotel Paris", "ja", "了解"])
    func uncertain(_ text: String) {
        #expect(writtenLanguage(of: text)?.isCertain != true)
    }

    @Test(
        "what has no words has no language",
        arguments: [
            "", " \r\n\t", "12345", "+49 30 123456", "https://example.com/", "a@example.com", "👍", "?!…",
        ])
    func nothing(_ text: String) {
        #expect(writtenLanguage(of: text) == nil)
    }

    @Test("any octets are read without a trap", arguments: 0..<4)
    func anything(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        for round in 0..<300 {
            let bytes = (0..<(round * 11)).map { _ in UInt8.random(in: 0...255, using: &random) }
            let guess = writtenLanguage(of: String(decoding: bytes, as: UTF8.self))
            #expect(guess.map { $0.confidence >= 0 && $0.confidence <= 1 } ?? true)
        }
        for text in ["a", "é", "ж", "中", "a\u{301}", "x "] {
            _ = writtenLanguage(of: String(repeating: text, count: 100_000))
        }
    }
}
