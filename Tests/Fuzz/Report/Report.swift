import FuzzEntries

/// libFuzzer calls this with octets that it made up.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzOne(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    if let complaint = fuzzReport(Array(UnsafeBufferPointer(start: bytes, count: count))) {
        fatalError(complaint)
    }
    return 0
}
