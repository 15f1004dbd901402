import ClientKit
import FoundationEssentials
import Glibc

// A reader who leaves early must not kill the client in the middle of a write.
signal(SIGPIPE, SIG_IGN)
let code = await Client.run(
  Array(CommandLine.arguments.dropFirst()),
  surroundings: .ofProcess(environment: ProcessInfo.processInfo.environment),
  output: DescriptorSink(STDOUT_FILENO), notices: DescriptorSink(STDERR_FILENO))
exit(code)
