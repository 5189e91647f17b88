import HTTPTypes
import Hummingbird

/// Lets web pages of other origins send and fetch files, if the operator named them (Fetch standard, §3.3: CORS). To
/// all other pages browsers show nothing, and they send no password for them.
struct CrossOrigin<Context: RequestContext>: RouterMiddleware {
    /// How long a browser may remember what it was told, in seconds.
    private static var rememberSeconds: String { "600" }

    let origins: Set<String>

    @concurrent
    func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch let refusal as WebRefusal {
            response = try refusal.response(from: request, context: context)
        }
        // What is sent differs by it, for whoever keeps copies.
        response.headers[.vary] = "Origin"
        guard let origin = request.headers[.origin], origins.contains(origin) else { return response }
        response.headers[.accessControlAllowOrigin] = origin
        response.headers[.accessControlExposeHeaders] =
            "Location, Content-Disposition, Content-Range, Accept-Ranges, ETag"
        if request.method == .options {
            response.headers[.accessControlAllowMethods] = "GET, HEAD, POST, OPTIONS"
            response.headers[.accessControlAllowHeaders] = "Authorization, Content-Type, Content-Disposition, Range"
            response.headers[.accessControlMaxAge] = Self.rememberSeconds
        }
        return response
    }
}
