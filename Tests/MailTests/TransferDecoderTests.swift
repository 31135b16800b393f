import Mail
import Support
import Testing

struct TransferDecoderTests {
    private func whole(_ encoding: String, _ bytes: [UInt8]) -> ([UInt8], Bool) {
        var decoder = TransferDecoder(encoding: encoding)
        var out = decoder.decode(bytes[...])
        out += decoder.finish()
        return (out, decoder.isClean)
    }

    private static let seeds = [
        "aGVsbG8=\r\n", "a GVs!bG8", "YQ==YQ==", "=", "====", "a=3Db= \t\r\nc \r\nd=\r\n", "a=", "a=4",
        "a  \r\n  b \t", "=\r=\n==3D=3",
        "begin 644 a b.txt\r\n#86)C\r\n`\r\nend\r\ntail", "begin-base64 644 x\nYWJj\n====\n",
        "x\nbegin 644 y\nnonsense\n",
        "=ybegin line=128 size=3 name=x y\r\n\u{8B}=}\r\n=yend size=2\r\n",
    ]

    @Test("what comes in chunks is decoded as what comes at once", arguments: 0..<4)
    func chunks(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        for text in TransferDecoderTests.seeds {
            for encoding in ["base64", "quoted-printable", "x-uuencode", "x-yenc", "7bit"] {
                for _ in 0..<6 {
                    let bytes = Support.mutated(Array(text.utf8), by: &random)
                    var decoder = TransferDecoder(encoding: encoding)
                    var out: [UInt8] = []
                    var rest = bytes[...]
                    while !rest.isEmpty {
                        let count = Int.random(in: 1...7, using: &random)
                        out += decoder.decode(rest.prefix(count))
                        rest = rest.dropFirst(count)
                    }
                    out += decoder.finish()
                    let (expected, isClean) = whole(encoding, bytes)
                    #expect(out == expected && decoder.isClean == isClean)
                    #expect(out.count <= bytes.count)
                }
            }
        }
    }

    @Test("uuencode and yEnc are decoded")
    func lines() {
        #expect(
            whole("x-uuencode", Array("x\r\nbegin 644 a\r\n#86)C\r\n`\r\nend\r\ny".utf8)) == (
                Array("abc".utf8), true
            ))
        #expect(whole("x-uuencode", Array("begin 644 a\n\"86(\n".utf8)) == (Array("ab".utf8), false))
        #expect(
            whole("x-uuencode", Array("begin-base64 644 a\nYWJj\n====\n".utf8)) == (Array("abc".utf8), true))
        #expect(
            whole(
                "x-yenc",
                Array("=ybegin line=128 size=2 name=a\r\n".utf8) + [0x8B, 0x3D, 0x7D, 0x0D, 0x0A]
                    + Array("=yend\r\n".utf8))
                == ([0x61, 0x13], true))
        #expect(whole("x-unknown", [1, 2, 3]) == ([1, 2, 3], true))
    }
}
