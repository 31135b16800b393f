import Testing

@testable import OpenSSL

@Suite("Stored passwords")
struct PasswordHashTests {
    struct Vector: Sendable {
        var password: String
        var salt: String
        var cost: PasswordHash.Cost
        var output: String
    }

    /// RFC 7914 §12; the fourth, which takes 1 GB, is more than a stored password may ask for.
    static let vectors = [
        Vector(
            password: "", salt: "", cost: .init(logN: 4, r: 1, p: 1),
            output:
                "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"
        ),
        Vector(
            password: "password", salt: "NaCl", cost: .init(logN: 10, r: 8, p: 16),
            output:
                "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
        ),
        Vector(
            password: "pleaseletmein", salt: "SodiumChloride", cost: .init(logN: 14, r: 8, p: 1),
            output:
                "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
        ),
    ]

    @Test("scrypt gives what RFC 7914 says", arguments: vectors)
    func scrypt(vector: Vector) {
        let hash = PasswordHash.scrypt(
            Array(vector.password.utf8), salt: Array(vector.salt.utf8), cost: vector.cost, length: 64)
        #expect(hash?.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == vector.output)
    }

    @Test("a password is found again, and another one is not")
    func verify() {
        let cost = PasswordHash.Cost(logN: 4, r: 8, p: 1)
        let stored = PasswordHash.make(Array("secret".utf8), salt: Array(0..<16), cost: cost)
        #expect(stored.hasPrefix("$scrypt$ln=4,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$"))
        #expect(PasswordHash.verify(Array("secret".utf8), stored))
        #expect(!PasswordHash.verify(Array("Secret".utf8), stored))
        #expect(!PasswordHash.verify([], stored))
        #expect(PasswordHash.isOutdated(stored) && !PasswordHash.isOutdated(stored, cost: cost))
    }

    @Test(
        "what is no stored password lets nobody in, and asks for no more than the machine has",
        arguments: [
            "", "secret", "$scrypt$", "$scrypt$ln=15,r=8,p=3$$", "$scrypt$ln=4,r=8,p=1$AAAA$AAAA",
            "$scrypt$ln=40,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODwABAgMEBQYHCAkKCwwNDg8",
            "$scrypt$ln=20,r=32,p=16$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODwABAgMEBQYHCAkKCwwNDg8",
            "$scrypt$ln=-1,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODwABAgMEBQYHCAkKCwwNDg8",
            "$argon2id$ln=4,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODwABAgMEBQYHCAkKCwwNDg8",
            "$scrypt$ln=4,r=8,p=1$A*$AAECAwQFBgcICQoLDA0ODwABAgMEBQYHCAkKCwwNDg8",
        ])
    func garbage(stored: String) { #expect(!PasswordHash.verify([], stored)) }
}
