"""A second implementation of the protocol, written from proto/README.md: all four kinds of call.

peer.py serve DESCRIPTORS SOCKET   serves the conformance service, prints "ready"
peer.py call DESCRIPTORS SOCKET    calls it, prints "ok" or what went wrong
"""
import queue
import socket
import struct
import sys
import threading

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

REQUEST, RESPONSE, DATA = 1, 2, 3
CLOSED, OPEN, NO_DATA = 1, 2, 4
SERVICE = "anlan.conformance.v1.ConformanceService"
KINDS = {"Echo": "unary", "Collect": "client", "Spread": "server", "Chat": "both"}


def load(path):
    """Returns a function from a full name to a message class."""
    files = descriptor_pb2.FileDescriptorSet()
    with open(path, "rb") as stream:
        files.ParseFromString(stream.read())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    factory = message_factory.MessageFactory(pool)
    return lambda name: factory.GetPrototype(pool.FindMessageTypeByName(name))


class Frames:
    """Frames on a socket; writing is safe from any thread."""

    def __init__(self, connection):
        self.connection = connection
        self.lock = threading.Lock()

    def read_exactly(self, count):
        parts = b""
        while len(parts) < count:
            part = self.connection.recv(count - len(parts))
            if not part:
                return None
            parts += part
        return parts

    def read(self):
        header = self.read_exactly(10)
        if header is None:
            return None
        length, stream, kind, flags = struct.unpack(">IIBB", header)
        body = self.read_exactly(length)
        return None if body is None else (stream, kind, flags, body)

    def write(self, stream, kind, flags, body=b""):
        with self.lock:
            self.connection.sendall(struct.pack(">IIBB", len(body), stream, kind, flags) + body)


class Failure(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code, self.message = code, message


class Server:
    def __init__(self, message, connection):
        self.message, self.frames = message, Frames(connection)
        self.inboxes = {}

    def run(self):
        while True:
            frame = self.frames.read()
            if frame is None:
                break
            stream, kind, flags, body = frame
            if kind == REQUEST:
                request = self.message("ttrpc.Request")()
                request.ParseFromString(body)
                inbox = queue.Queue()
                self.inboxes[stream] = inbox
                if flags & CLOSED or not flags & OPEN:
                    inbox.put(None)
                arguments = (stream, request, inbox)
                threading.Thread(target=self.handle, args=arguments, daemon=True).start()
            elif kind == DATA and stream in self.inboxes:
                if not flags & NO_DATA:
                    self.inboxes[stream].put(body)
                if flags & CLOSED:
                    self.inboxes[stream].put(None)

    def handle(self, stream, request, inbox):
        response = self.message("ttrpc.Response")()
        try:
            kind = KINDS.get(request.method)
            if request.service != SERVICE or kind is None:
                raise Failure(12, request.method)
            reply = getattr(self, request.method)(stream, request, inbox)
            if kind in ("server", "both"):
                self.frames.write(stream, DATA, CLOSED | NO_DATA)
                return
            response.payload = reply.SerializeToString()
        except Failure as failure:
            response.status.code = failure.code
            response.status.message = failure.message
        self.frames.write(stream, RESPONSE, 0, response.SerializeToString())

    def parse(self, name, body):
        message = self.message("anlan.conformance.v1." + name)()
        message.ParseFromString(body)
        return message

    def make(self, name, **fields):
        return self.message("anlan.conformance.v1." + name)(**fields)

    def Echo(self, stream, request, inbox):
        asked = self.parse("EchoRequest", request.payload)
        if asked.fail_with:
            raise Failure(asked.fail_with, asked.text)
        text = asked.text
        if text == "what id":
            text = [pair.value for pair in request.metadata if pair.key == "request-id"][0]
        return self.make("EchoResponse", text=text, payload=asked.payload)

    def Collect(self, stream, request, inbox):
        count = size = 0
        while (body := inbox.get()) is not None:
            count += 1
            size += len(self.parse("CollectRequest", body).payload)
        return self.make("CollectResponse", count=count, bytes=size)

    def Spread(self, stream, request, inbox):
        asked = self.parse("SpreadRequest", request.payload)
        for index in range(asked.count):
            message = self.make("SpreadResponse", index=index, payload=asked.payload)
            self.frames.write(stream, DATA, 0, message.SerializeToString())

    def Chat(self, stream, request, inbox):
        while (body := inbox.get()) is not None:
            text = self.parse("ChatRequest", body).text
            if text == "fail":
                raise Failure(10, "asked to fail")
            message = self.make("ChatResponse", text=text)
            self.frames.write(stream, DATA, 0, message.SerializeToString())


class Client:
    def __init__(self, message, connection):
        self.message, self.frames, self.next = message, Frames(connection), 1

    def start(self, method, flags, payload=b"", metadata=()):
        stream, self.next = self.next, self.next + 2
        request = self.message("ttrpc.Request")(service=SERVICE, method=method, payload=payload)
        for key, value in metadata:
            request.metadata.add(key=key, value=value)
        self.frames.write(stream, REQUEST, flags, request.SerializeToString())
        return stream

    def make(self, name, **fields):
        return self.message("anlan.conformance.v1." + name)(**fields).SerializeToString()

    def send(self, stream, name, **fields):
        self.frames.write(stream, DATA, 0, self.make(name, **fields))

    def finish(self, stream):
        self.frames.write(stream, DATA, CLOSED | NO_DATA)

    def receive(self, stream, name):
        """The next message; None at the end; raises a Failure."""
        got, kind, flags, body = self.frames.read()
        assert got == stream, (got, stream)
        if kind == DATA:
            if flags & NO_DATA:
                assert flags & CLOSED and not body
                return None
            message = self.message("anlan.conformance.v1." + name)()
            message.ParseFromString(body)
            return message
        response = self.message("ttrpc.Response")()
        response.ParseFromString(body)
        if response.status.code:
            raise Failure(response.status.code, response.status.message)
        message = self.message("anlan.conformance.v1." + name)()
        message.ParseFromString(response.payload)
        return message

    def run(self):
        stream = self.start("Echo", 0, self.make("EchoRequest", text="安澜", payload=b"\0\xff"))
        echo = self.receive(stream, "EchoResponse")
        assert (echo.text, echo.payload) == ("安澜", b"\0\xff"), echo

        stream = self.start("Echo", 0, self.make("EchoRequest", text="asked", fail_with=9))
        try:
            self.receive(stream, "EchoResponse")
            raise AssertionError("no status")
        except Failure as failure:
            assert (failure.code, failure.message) == (9, "asked"), failure

        stream = self.start("Collect", OPEN)
        for size in range(100):
            self.send(stream, "CollectRequest", payload=b"x" * size)
        self.finish(stream)
        collected = self.receive(stream, "CollectResponse")
        assert (collected.count, collected.bytes) == (100, 4950), collected

        asked = self.make("SpreadRequest", count=5000, payload=b"p")
        stream = self.start("Spread", CLOSED, asked)
        for index in range(5000):
            message = self.receive(stream, "SpreadResponse")
            assert message.index == index and message.payload == b"p", message
        assert self.receive(stream, "SpreadResponse") is None

        stream = self.start("Chat", OPEN)
        for text in ["一", "", "三"]:
            self.send(stream, "ChatRequest", text=text)
            assert self.receive(stream, "ChatResponse").text == text
        self.finish(stream)
        assert self.receive(stream, "ChatResponse") is None

        stream = self.start("Chat", OPEN)
        self.send(stream, "ChatRequest", text="fail")
        try:
            self.receive(stream, "ChatResponse")
            raise AssertionError("no status")
        except Failure as failure:
            assert failure.code == 10, failure


def main():
    command, descriptors, path = sys.argv[1:]
    message = load(descriptors)
    if command == "call":
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(30)
        connection.connect(path)
        Client(message, connection).run()
        print("ok", flush=True)
        return
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen()
    print("ready", flush=True)
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=Server(message, connection).run, daemon=True).start()


main()
