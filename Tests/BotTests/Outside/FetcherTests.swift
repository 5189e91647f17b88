import IRCClient
import Testing

@testable import BotKit

@Suite("Fetcher")
struct FetcherTests {
    @Test(
        "What went wrong is said with the place, in words that fit a page and no chat",
        arguments: [
            (
                TransferFault.noConnection(.tlsFailed(reason: "the certificate is not trusted")),
                "https://x.example/a was not read: the certificate is not trusted. HTTPS needs a certificate that an "
                    + "authority of this system vouches for."
            ), (.brokenOff, "https://x.example/a was not read: the connection broke off."),
            (.notALink, "https://x.example/a is no address of the web."),
            (.refused(status: 404, words: ""), "https://x.example/a was not read. The server said no (404)."),
        ])
    func sentence(fault: TransferFault, words: String) {
        #expect(Fetcher.sentence(fault, "https://x.example/a") == words)
    }
}
