import ArgumentParser
import FikaCore
import FikaServer

extension Confidentiality: ExpressibleByArgument {}
extension Community.Kind: ExpressibleByArgument {}
extension Community.JoinRule: ExpressibleByArgument {}
extension CaseFile.Role: ExpressibleByArgument {}
extension LogFormat: ExpressibleByArgument {}
