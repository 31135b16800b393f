import ArgumentParser
import Foundation
import Glibc

/// Asks twice on a terminal, without showing what is typed; else takes the first line of standard input.
func newPassword(_ option: Agent.PasswordOption) throws -> String {
    if option.passwordStdin || isatty(STDIN_FILENO) == 0 {
        guard let line = readLine(strippingNewline: true), !line.isEmpty else {
            throw ValidationError("No password came on standard input.")
        }
        return line
    }
    let password = try typed("New password: ")
    guard try typed("Again: ") == password else {
        throw ValidationError("The two are not the same; nothing was changed.")
    }
    return password
}

private func typed(_ prompt: String) throws -> String {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { throw ValidationError("The terminal cannot be read.") }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    FileHandle.standardError.write(Data(prompt.utf8))
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
        complain("")
    }
    guard let line = readLine(strippingNewline: true), !line.isEmpty else {
        throw ValidationError("No password was typed; nothing was changed.")
    }
    return line
}
