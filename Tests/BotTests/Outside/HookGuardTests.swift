import NIOHTTP1
import Testing

@testable import BotKit

@Suite("A bot's door: who comes in")
struct HookGuardTests {
    static let token: String = "0123456789abcdef0123456789abcdef"

    static func head(
        _ method: HTTPMethod = .POST, _ uri: String = "/announcements", token: String? = token,
        _ fields: [(String, String)] = []
    ) -> HTTPRequestHead {
        let authorization = token.map { [("Authorization", "Bearer \($0)")] } ?? []
        return HTTPRequestHead(version: .http1_1, method: method, uri: uri, headers: .init(authorization + fields))
    }

    private var hookGuard = HookGuard(path: "/announcements", perMinute: 3, token: token)

    @Test("A POST with the token comes in, whatever the word Bearer is written like")
    func comesIn() {
        var hookGuard = hookGuard
        #expect(hookGuard.judge(Self.head(), at: 0) == nil)
        let lower = Self.head(token: nil, [("authorization", "bearer \(Self.token)")])
        #expect(hookGuard.judge(lower, at: 0) == nil)
    }

    @Test(
        "Without the right token it is 401, whatever else is asked",
        arguments: [nil, "", "0123456789abcdef0123456789abcdeX", "0123456789abcdef", token + "0"] as [String?])
    func refusesToken(_ token: String?) {
        var hookGuard = hookGuard
        #expect(hookGuard.judge(Self.head(token: token), at: 0)?.status == .unauthorized)
        #expect(hookGuard.judge(Self.head(.GET, "/secret", token: token), at: 0)?.status == .unauthorized)
    }

    @Test("Two tokens at once, or another scheme, are none")
    func oddTokens() {
        var hookGuard = hookGuard
        let twice = Self.head(token: Self.token, [("Authorization", "Bearer x")])
        #expect(hookGuard.judge(twice, at: 0)?.status == .unauthorized)
        let basic = Self.head(token: nil, [("Authorization", "Basic \(Self.token)")])
        #expect(hookGuard.judge(basic, at: 0)?.status == .unauthorized)
    }

    @Test("Another path is 404, another method 405, too much 413, a key out of bounds 422")
    func refusals() {
        var hookGuard = hookGuard
        #expect(hookGuard.judge(Self.head(.POST, "/"), at: 0)?.status == .notFound)
        let method = hookGuard.judge(Self.head(.GET), at: 0)
        #expect(method?.status == .methodNotAllowed)
        #expect(method?.fields == ["Allow": "POST"])
        for length in ["\(BotLimit.hookBytesMax + 1)", "99999999999999999999", "x"] {
            let head = Self.head(token: Self.token, [("Content-Length", length)])
            #expect(hookGuard.judge(head, at: 0)?.status == .payloadTooLarge)
        }
        for key in ["", String(repeating: "k", count: BotLimit.hookKeyBytesMax + 1)] {
            let head = Self.head(token: Self.token, [("Idempotency-Key", key)])
            #expect(hookGuard.judge(head, at: 0)?.status == .unprocessableEntity)
        }
    }

    @Test("So many calls a minute, then 429 with the seconds to wait; those without the token do not count")
    func rate() {
        var hookGuard = hookGuard
        for _ in 0..<10 { _ = hookGuard.judge(Self.head(token: "wrong"), at: 0) }
        for second in 0..<3 { #expect(hookGuard.judge(Self.head(), at: Int64(second) * 1_000) == nil) }
        let refusal = hookGuard.judge(Self.head(), at: 10_000)
        #expect(refusal?.status == .tooManyRequests)
        #expect(refusal?.fields == ["Retry-After": "50"])
        #expect(hookGuard.judge(Self.head(), at: 60_000) == nil)
        #expect(hookGuard.judge(Self.head(), at: 60_001)?.status == .tooManyRequests)
    }

    @Test("A clock that was set back locks nobody out")
    func clock() {
        var hookGuard = hookGuard
        for _ in 0..<3 { _ = hookGuard.judge(Self.head(), at: 1_000_000_000) }
        #expect(hookGuard.judge(Self.head(), at: 0) == nil)
    }
}
