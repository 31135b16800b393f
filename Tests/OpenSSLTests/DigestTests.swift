import OpenSSL
import Testing

@Suite("Digests and random bytes")
struct DigestTests {
    private func hex(_ bytes: [UInt8]) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    @Test(
        "SHA-256 gives the digests of FIPS 180-4",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func sha256(text: String, digest: String) {
        #expect(hex(Digest.sha256(Array(text.utf8))) == digest)
        #expect(hex(Digest.sha256(text.utf8.lazy.map { $0 })) == digest)
        #expect(hex(Digest.sha256(Array(text.utf8).span)) == digest)
    }

    @Test(
        "HMAC-SHA256 gives the codes of RFC 4231",
        arguments: [
            (
                [UInt8](repeating: 0x0b, count: 20), "Hi There",
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
            ),
            (
                Array("Jefe".utf8), "what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
            (
                [UInt8](repeating: 0xaa, count: 131),
                "Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
            ),
            ([], "", "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"),
        ])
    func hmac(key: [UInt8], text: String, code: String) {
        #expect(hex(Digest.hmacSHA256(key: key, Array(text.utf8))) == code)
    }

    @Test("only the same bytes are equal")
    func equal() {
        #expect(Digest.equal([], []))
        #expect(Digest.equal([1, 2, 3], [1, 2, 3]))
        #expect(!Digest.equal([1, 2, 3], [1, 2, 4]))
        #expect(!Digest.equal([1, 2, 3], [1, 2]))
    }

    @Test("random bytes have the length asked for and do not repeat")
    func random() {
        #expect(RandomBytes.make(0) == [])
        #expect(RandomBytes.make(32).count == 32)
        #expect(Set((0..<100).map { _ in RandomBytes.make(16) }).count == 100)
    }
}
