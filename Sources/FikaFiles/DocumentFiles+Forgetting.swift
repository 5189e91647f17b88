package import FikaStorage
import Glibc

extension DocumentFiles {
    /// Takes away what no event names any more, while uploads go on. `isNamed` is asked again for each file, with the
    /// door closed to whoever keeps the same content just now: it must see all that is stored. Returns how many went.
    package func forget(except named: Set<String>, isNamed: (String) throws(StoreFault) -> Bool) throws(StoreFault)
        -> Int
    {
        var gone = 0
        for digest in places.digests() where !named.contains(digest) {
            if try forget(digest, isNamed: isNamed) { gone += 1 }
        }
        return gone
    }
}
