// The Go peer: an echo server on containerd's ttrpc, as Debian packages it.
// Debian's release (1.1) serves unary calls only; the server stream is compared with the C peer.
package main

import (
	"context"
	"log"
	"net"
	"os"

	"github.com/containerd/ttrpc"

	echo "anlan/echo"
)

const servedBy = "bench-echo-1"

func serve(ctx context.Context, unmarshal func(interface{}) error) (interface{}, error) {
	var request echo.EchoRequest
	if err := unmarshal(&request); err != nil {
		return nil, err
	}
	return &echo.EchoResponse{
		Sequence: request.Sequence,
		Notice:   request.Notice,
		ServedBy: servedBy,
	}, nil
}

func serveSealed(ctx context.Context, unmarshal func(interface{}) error) (interface{}, error) {
	var request echo.EchoSealedRequest
	if err := unmarshal(&request); err != nil {
		return nil, err
	}
	return &echo.EchoSealedResponse{
		Sequence: request.Sequence,
		EventId:  request.EventId,
		Sha256:   request.Sha256,
		Body:     request.Body,
		ServedBy: servedBy,
	}, nil
}

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: echo_server SOCKET")
	}
	if err := os.Remove(os.Args[1]); err != nil && !os.IsNotExist(err) {
		log.Fatal(err)
	}
	server, err := ttrpc.NewServer()
	if err != nil {
		log.Fatal(err)
	}
	server.Register("anlan.echo.v1.EchoService", map[string]ttrpc.Method{
		"Echo":       serve,
		"EchoSealed": serveSealed,
	})
	listener, err := net.Listen("unix", os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(server.Serve(context.Background(), listener))
}
