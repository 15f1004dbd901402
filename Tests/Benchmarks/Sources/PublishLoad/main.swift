import Glibc

/// The load for a running permits service; prints one JSON object.
let usage = """
  usage: PublishLoad publish SOCKET PUBLISHERS EVENTS
         PublishLoad delivery SOCKET DEPARTMENT EVENTS
         PublishLoad import SOCKET FILE
  """

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("publish", 4):
  let load = Publishers(
    socket: arguments[1], count: Int(arguments[2]) ?? 256, events: Int(arguments[3]) ?? 20_000)
  print(try await load.run())
case ("delivery", 4):
  let probe = DeliveryProbe(
    socket: arguments[1], department: arguments[2], events: Int(arguments[3]) ?? 1_000)
  print(try await probe.run())
case ("import", 3):
  print(try await Import(socket: arguments[1], file: arguments[2]).run())
default:
  print(usage)
  exit(64)
}
