import Glibc

/// Quizzes measured; prints lines of JSON.
let usage = """
  usage: QuizLoad draw ROUNDS
         QuizLoad sittings SOCKET ENTITY BLUEPRINT COUNT
  """

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("draw", 2):
  try DrawBench(rounds: Int(arguments[1]) ?? 5).run()
case ("sittings", 5):
  let load = SittingLoad(
    socket: arguments[1], entity: arguments[2], blueprint: arguments[3],
    count: Int(arguments[4]) ?? 30_000)
  print(try await load.run())
default:
  print(usage)
  exit(64)
}

/// A figure that cannot be measured, or is wrong.
enum QuizLoadFailure: Error {
  case unexpected(String)
}

/// Milliseconds with two places.
func milliseconds(_ duration: Duration) -> Double {
  (duration / .microseconds(10)).rounded() / 100
}
