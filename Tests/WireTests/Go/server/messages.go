package main

import "github.com/gogo/protobuf/proto"

// EchoRequest is anlan.conformance.v1.EchoRequest as far as the tests need it.
type EchoRequest struct {
	Text     string `protobuf:"bytes,1,opt,name=text,proto3"`
	Payload  []byte `protobuf:"bytes,2,opt,name=payload,proto3"`
	DelayUs  uint64 `protobuf:"varint,3,opt,name=delay_us,proto3"`
	FailWith int32  `protobuf:"varint,4,opt,name=fail_with,proto3"`
}

// Reset empties the message.
func (m *EchoRequest) Reset() { *m = EchoRequest{} }

func (m *EchoRequest) String() string { return proto.CompactTextString(m) }

// ProtoMessage marks the message.
func (*EchoRequest) ProtoMessage() {}

// EchoResponse is anlan.conformance.v1.EchoResponse.
type EchoResponse struct {
	Text    string `protobuf:"bytes,1,opt,name=text,proto3"`
	Payload []byte `protobuf:"bytes,2,opt,name=payload,proto3"`
}

// Reset empties the message.
func (m *EchoResponse) Reset() { *m = EchoResponse{} }

func (m *EchoResponse) String() string { return proto.CompactTextString(m) }

// ProtoMessage marks the message.
func (*EchoResponse) ProtoMessage() {}

const service = "anlan.conformance.v1.ConformanceService"
