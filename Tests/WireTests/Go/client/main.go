// Calls our server with containerd's ttrpc and prints "ok", or what went wrong.
package main

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"os"
	"sync"
	"time"

	"github.com/containerd/ttrpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func check(ok bool, format string, arguments ...interface{}) {
	if !ok {
		fmt.Printf(format+"\n", arguments...)
		os.Exit(1)
	}
}

func main() {
	connection, err := net.Dial("unix", os.Args[1])
	check(err == nil, "dial: %v", err)
	client := ttrpc.NewClient(connection)
	defer client.Close()
	background := context.Background()
	call := func(ctx context.Context, request *EchoRequest) (*EchoResponse, error) {
		response := &EchoResponse{}
		return response, client.Call(ctx, service, "Echo", request, response)
	}

	response, err := call(background, &EchoRequest{Text: "安澜", Payload: []byte{0, 1, 255}})
	check(err == nil && response.Text == "安澜" && bytes.Equal(response.Payload, []byte{0, 1, 255}),
		"echo: %v %v", response, err)

	response, err = call(background, &EchoRequest{})
	check(err == nil && response.Text == "", "empty: %v %v", response, err)

	large := bytes.Repeat([]byte("x"), 3000000)
	response, err = call(background, &EchoRequest{Payload: large})
	check(err == nil && bytes.Equal(response.Payload, large), "large: %v", err)

	for code := codes.Code(1); code <= 16; code++ {
		_, err = call(background, &EchoRequest{Text: "asked", FailWith: int32(code)})
		got, ok := status.FromError(err)
		check(ok && got.Code() == code && got.Message() == "asked", "status %v: %v", code, err)
	}

	err = client.Call(background, service, "NoSuchMethod", &EchoRequest{}, &EchoResponse{})
	check(status.Code(err) == codes.Unimplemented, "method: %v", err)
	err = client.Call(background, "no.Such", "Echo", &EchoRequest{}, &EchoResponse{})
	check(status.Code(err) == codes.Unimplemented, "service: %v", err)

	short, cancel := context.WithTimeout(background, 50*time.Millisecond)
	_, err = call(short, &EchoRequest{DelayUs: 60000000})
	cancel()
	check(err != nil, "deadline: no error")

	with := ttrpc.WithMetadata(background, ttrpc.MD{"request-id": []string{"go-1"}})
	check(client.Call(with, service, "WhatID", &EchoRequest{}, response) == nil &&
		response.Text == "go-1", "metadata: %v", response)

	var group sync.WaitGroup
	failures := make(chan string, 200)
	for number := 0; number < 200; number++ {
		group.Add(1)
		go func(text string) {
			defer group.Done()
			response, err := call(background, &EchoRequest{Text: text, DelayUs: 100})
			if err != nil || response.Text != text {
				failures <- fmt.Sprintf("concurrent: %v %v", response, err)
			}
		}(fmt.Sprint(number))
	}
	group.Wait()
	close(failures)
	for failure := range failures {
		check(false, "%s", failure)
	}
	fmt.Println("ok")
}
