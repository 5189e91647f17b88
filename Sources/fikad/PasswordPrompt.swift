import FikaServer
import Foundation
import LibCrypto

/// Asks for a new password and makes its record; the password goes nowhere else.
struct PasswordPrompt {
    /// Bytes that are read at most; a password is far shorter.
    static let inputBytesMax = 65_536

    let accounts: Configuration.Accounts

    /// The record's stored form.
    func record(fromStandardInput: Bool) throws -> String {
        let password = fromStandardInput ? try read() : try ask()
        guard password.utf8.count <= accounts.passwordBytesMax else {
            throw Ending.failure("the password is longer than \(accounts.passwordBytesMax) bytes.", .badInput)
        }
        do {
            let cost = accounts.passwordCost == "test" ? PasswordCost.test : .interactive
            return String(decoding: try PasswordRecord.make(password: password, cost: cost).encoded(), as: UTF8.self)
        } catch {
            throw Ending.failure(Self.sentence(error), .badInput)
        }
    }

    private static func sentence(_ failure: PasswordFailure) -> String {
        switch failure {
        case .empty: "the password is empty."
        case .tooLong(let limit): "the password is longer than \(limit) bytes."
        case .controlCharacter: "the password holds a control character."
        case .costOutsideLimits, .crypto: "the password's record could not be made."
        }
    }

    /// To the end of the input; one newline at the end is dropped.
    private func read() throws -> String {
        let bytes = (try? FileHandle.standardInput.read(upToCount: Self.inputBytesMax)) ?? Data()
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Ending.failure("the password is not UTF-8.", .badInput)
        }
        return String(text.hasSuffix("\r\n") || text.hasSuffix("\n") ? text.dropLast() : text[...])
    }

    private func ask() throws -> String {
        guard isatty(STDIN_FILENO) == 1 else {
            throw Ending.failure("there is no terminal to ask at; use --password-stdin.", .usage)
        }
        let first = line("New password: ")
        guard first == line("Once more: ") else {
            throw Ending.failure("the two are not the same.", .badInput)
        }
        return first
    }

    /// A line typed with the echo off.
    private func line(_ prompt: String) -> String {
        var before = termios()
        tcgetattr(STDIN_FILENO, &before)
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
        FileHandle.standardError.write(Data(prompt.utf8))
        let text = readLine() ?? ""
        Ending.say("")
        return text
    }
}
