/// The store answered another question than it was asked.
struct WrongPage: Error {}
