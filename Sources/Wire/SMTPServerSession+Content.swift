import Mail

// What comes behind DATA and BDAT, until it is complete or refused.

extension SMTPServerSession {
    // MARK: Chunks (RFC 3030)

    mutating func chunk(_ size: Int, _ isLast: Bool) -> Action {
        let isFirst = !state.hasContent
        if let problem = state.chunkReceived(size: size, isLast: isLast) {
            return refuseChunk(size, [problem])
        }
        if isFirst { (contentSize, abandoned, scanner) = (0, nil, BareOctetScanner()) }
        let (total, isOverflow) = contentSize.addingReportingOverflow(size)
        contentSize = total
        guard !isOverflow, !isTooLarge else {
            state.reset()
            return refuseChunk(size, [.tooLarge(limit: setup.limits.messageSize, guidance)])
        }
        return size == 0 ? chunkTaken() : .wait
    }

    /// RFC 3030 §2: the octets that follow are read and thrown away before the answer. More than a message may
    /// have is not worth reading.
    mutating func refuseChunk(_ size: Int, _ replies: [SMTPReply]) -> Action {
        guard size <= setup.limits.messageSize else { return close(replies[0]) }
        guard size > 0 else { return forget(replies) }
        refusedChunk = (size, replies)
        return .wait
    }

    mutating func discardChunk(_ count: Int) -> (Int, Action) {
        guard let chunk = refusedChunk else { return (0, .wait) }
        let taken = min(count, chunk.remaining)
        refusedChunk = taken == chunk.remaining ? nil : (chunk.remaining - taken, chunk.replies)
        return (taken, refusedChunk == nil ? forget(chunk.replies) : .content(0..<0))
    }

    mutating func nextChunkOctets(_ input: Span<UInt8>) -> (Int, Action) {
        let (taken, isComplete) = state.chunkOctets(input.count)
        scanner.scan(input, taken)
        let range = isThrownAway ? 0..<0 : 0..<taken
        return (taken, isComplete ? .endChunk(range) : .content(range))
    }

    // MARK: Content

    mutating func nextContent(_ input: Span<UInt8>) -> (Int, Action) {
        var position = 0
        switch dots.next(input, &position) {
        case .wait: return (position, .wait)
        case .heldCarriageReturn:
            contentSize += 1
            return (position, isThrownAway ? .content(0..<0) : .contentByte(.cr))
        case .content(let range):
            contentSize += range.count
            return (position, isThrownAway ? .content(0..<0) : .content(range))
        case .end:
            guard let envelope = state.contentEnded() else { return (position, close(.storageFailed)) }
            return (position, contentEnded(envelope, hasBareOctets: dots.hasBareOctets))
        }
    }

    var isTooLarge: Bool { contentSize > setup.limits.messageSize }
    var isThrownAway: Bool { isTooLarge || abandoned != nil }

    mutating func contentEnded(_ envelope: Envelope, hasBareOctets: Bool) -> Action {
        var envelope = envelope
        envelope.hasBareOctets = hasBareOctets
        if isTooLarge { return refuseContent(.tooLarge(limit: setup.limits.messageSize, guidance)) }
        if let abandoned { return refuseContent(abandoned) }
        if hasBareOctets, !setup.acceptsBareOctets { return refuseContent(.bareLineEnd(guidance)) }
        return .keep(envelope)
    }

    mutating func refuseContent(_ reply: SMTPReply) -> Action {
        forget(Array(repeating: reply, count: state.contentAnswered()))
    }
}
