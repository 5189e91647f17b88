import ArgumentParser
import FikaCore
import FikaServer

/// The words of the domain that are spelled out on the command line.
extension Confidentiality: ExpressibleByArgument {}
extension Community.Kind: ExpressibleByArgument {}
extension Community.JoinRule: ExpressibleByArgument {}
extension CaseFile.Role: ExpressibleByArgument {}
extension Scope: ExpressibleByArgument {}
extension LogFormat: ExpressibleByArgument {}
