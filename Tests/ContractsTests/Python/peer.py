"""The other implementation: Debian's python3-protobuf on the same descriptors.

peer.py make SET SEED COUNT   random messages of every type, one JSON object a line:
                              {"type", "wire" (hex), "json"}
peer.py check SET             reads lines {"type", "wire", "again" (hex), "json"}: all three must be
                              the same message; prints one line per difference
"""
import json
import random
import struct
import sys

from google.protobuf import any_pb2, duration_pb2, empty_pb2, timestamp_pb2
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory

STANDARD = {
    pb2.DESCRIPTOR.name: pb2 for pb2 in (any_pb2, duration_pb2, empty_pb2, timestamp_pb2)
}
POOL = descriptor_pool.Default()
WORDS = ["", "a", "安全生产", "高平市", "\0", "x\0y", "😀", "é", "〔2026〕37号", "\"\\/\n\t", "\u2028",
         "长" * 300, "0123456789abcde", "0123456789abcdef"]


def load(path):
    """Adds the files to the pool; the names of all their messages."""
    names = []
    files = descriptor_pb2.FileDescriptorSet()
    with open(path, "rb") as file:
        files.ParseFromString(file.read())
    for file in files.file:
        if file.name not in STANDARD:
            POOL.AddSerializedFile(file.SerializeToString())

        def walk(message, prefix):
            names.append(prefix + message.name)
            for nested in message.nested_type:
                walk(nested, prefix + message.name + ".")

        for message in file.message_type:
            walk(message, file.package + ".")
    return names


def new(name):
    descriptor = POOL.FindMessageTypeByName(name)
    for pb2 in STANDARD.values():
        if descriptor.file.name == pb2.DESCRIPTOR.name:
            return getattr(pb2, descriptor.name)()
    return message_factory.MessageFactory(POOL).GetPrototype(descriptor)()


def number(rng, low, high):
    choice = rng.random()
    if choice < 0.2:
        return rng.choice([low, high, 0, 1, min(high, 127), min(high, 128), max(low, -1)])
    return rng.randint(max(low, -1000), 1000) if choice < 0.6 else rng.randint(low, high)


def scalar(rng, field):
    kinds = type(field)
    if field.type in (kinds.TYPE_INT32, kinds.TYPE_SINT32, kinds.TYPE_SFIXED32):
        return number(rng, -2**31, 2**31 - 1)
    if field.type in (kinds.TYPE_INT64, kinds.TYPE_SINT64, kinds.TYPE_SFIXED64):
        return number(rng, -2**63, 2**63 - 1)
    if field.type in (kinds.TYPE_UINT32, kinds.TYPE_FIXED32):
        return number(rng, 0, 2**32 - 1)
    if field.type in (kinds.TYPE_UINT64, kinds.TYPE_FIXED64):
        return number(rng, 0, 2**64 - 1)
    if field.type == kinds.TYPE_BOOL:
        return rng.random() < 0.5
    if field.type == kinds.TYPE_ENUM:
        values = [value.number for value in field.enum_type.values]
        return rng.choice(values + [4711])
    if field.type == kinds.TYPE_STRING:
        return rng.choice(WORDS)
    if field.type == kinds.TYPE_BYTES:
        return bytes(rng.randrange(256) for _ in range(rng.choice([0, 1, 2, 3, 32, 200])))
    value = rng.choice([0.0, -0.0, 1.5, -2.25, 1e30, 1e-30, float("inf"), float("-inf"),
                        float("nan"), rng.uniform(-1e6, 1e6)])
    if field.type == kinds.TYPE_FLOAT:
        return struct.unpack("<f", struct.pack("<f", value))[0]
    return value


def fill(rng, message, names, depth=0):
    name = message.DESCRIPTOR.full_name
    if name == "google.protobuf.Timestamp":
        message.seconds = rng.randint(-62135596800, 253402300799)
        message.nanos = rng.choice([0, 1, 1000, 120_000_000, rng.randrange(10**9)])
        return
    if name == "google.protobuf.Duration":
        sign = rng.choice([-1, 1])
        message.seconds = sign * rng.choice([0, 1, rng.randrange(315576000000)])
        message.nanos = sign * rng.choice([0, 1, 1000, 120_000_000, rng.randrange(10**9)])
        return
    if name == "google.protobuf.Any":
        if depth < 3 and rng.random() < 0.8:
            inner = new(rng.choice(names))
            fill(rng, inner, names, depth + 1)
            message.type_url = "type.googleapis.com/" + inner.DESCRIPTOR.full_name
            message.value = inner.SerializeToString(deterministic=True)
        return
    for field in message.DESCRIPTOR.fields:
        if rng.random() < 0.4:
            continue
        if field.label == field.LABEL_REPEATED:
            for _ in range(rng.choice([1, 1, 2, 5])):
                if field.type == field.TYPE_MESSAGE:
                    fill(rng, getattr(message, field.name).add(), names, depth + 1)
                else:
                    getattr(message, field.name).append(scalar(rng, field))
        elif field.type == field.TYPE_MESSAGE:
            part = getattr(message, field.name)
            part.SetInParent()
            fill(rng, part, names, depth + 1)
        else:
            setattr(message, field.name, scalar(rng, field))


def make(names, seed, count):
    rng = random.Random(seed)
    for name in names:
        for _ in range(count):
            message = new(name)
            fill(rng, message, names)
            text = json_format.MessageToJson(message, indent=None, descriptor_pool=POOL)
            wire = message.SerializeToString(deterministic=True)
            print(json.dumps({"type": name, "wire": wire.hex(), "json": text}))


def check():
    for line in sys.stdin:
        case = json.loads(line)
        original, again, text = (new(case["type"]) for _ in range(3))
        original.ParseFromString(bytes.fromhex(case["wire"]))
        again.ParseFromString(bytes.fromhex(case["again"]))
        json_format.Parse(case["json"], text, descriptor_pool=POOL)
        wanted = original.SerializeToString(deterministic=True)
        for way, other in (("wire", again), ("json", text)):
            # Bytes rather than ==, because NaN is not equal to itself.
            if other.SerializeToString(deterministic=True) != wanted:
                print(f"{case['type']} by {way}: {case['json'][:300]}")


def main():
    names = load(sys.argv[2])
    if sys.argv[1] == "make":
        make(names, int(sys.argv[3]), int(sys.argv[4]))
    else:
        check()


main()
