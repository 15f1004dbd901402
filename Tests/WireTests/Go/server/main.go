// Serves the conformance service with containerd's ttrpc, until it is told to stop.
package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"time"

	"github.com/containerd/ttrpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func echo(ctx context.Context, unmarshal func(interface{}) error) (interface{}, error) {
	var request EchoRequest
	if err := unmarshal(&request); err != nil {
		return nil, err
	}
	if request.FailWith != 0 {
		return nil, status.Error(codes.Code(request.FailWith), request.Text)
	}
	select {
	case <-time.After(time.Duration(request.DelayUs) * time.Microsecond):
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	text := request.Text
	if text == "what id" {
		if md, ok := ttrpc.GetMetadata(ctx); ok {
			if values, ok := md.Get("request-id"); ok {
				text = values[0]
			}
		}
	}
	return &EchoResponse{Text: text, Payload: request.Payload}, nil
}

func main() {
	listener, err := net.Listen("unix", os.Args[1])
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	server, err := ttrpc.NewServer()
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	server.Register(service, map[string]ttrpc.Method{"Echo": echo})
	fmt.Println("ready")
	fmt.Println(server.Serve(context.Background(), listener))
}
