/* The practical limit: an epoll server that reads the ttrpc envelope and the echo messages with
 * libprotobuf-c and does nothing else. Replies of one read leave in one write.
 *
 *   rpc_server SOCKET [--arena | --envelope-only]
 *
 * --arena: a bump allocator reset per call in place of malloc, as our own codec does it.
 * --envelope-only: the echo messages are not read; the payload goes back as it came, with the
 * field `served_by` appended.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "echo.pb-c.h"
#include "envelope.pb-c.h"
#include "frame.h"
#include "sample.h"

enum {
  read_bytes = 64 << 10,
  stream_write_bytes = 64 << 10,
  arena_bytes = 1 << 20,
  events_per_wait = 64,
  code_invalid_argument = 3,
  code_resource_exhausted = 8,
  code_unimplemented = 12,
};

struct bytes {
  uint8_t *start;
  size_t used;
  size_t capacity;
};

struct connection {
  int socket;
  int wants_write;
  struct bytes in;
  struct bytes out;
  size_t out_sent;
  uint32_t stream; /* 0: no stream runs */
  uint32_t stream_count;
  uint32_t stream_next;
};

static uint8_t arena[arena_bytes] __attribute__((aligned(16)));
static size_t arena_used;

static void *arena_alloc(void *context, size_t size) {
  (void)context;
  size_t rounded = (size + 15) & ~(size_t)15;
  if (rounded > arena_bytes - arena_used) return NULL;
  void *start = arena + arena_used;
  arena_used += rounded;
  return start;
}

static void arena_free(void *context, void *pointer) {
  (void)context;
  (void)pointer;
}

static ProtobufCAllocator arena_allocator = {arena_alloc, arena_free, NULL};
static ProtobufCAllocator *allocator; /* NULL: malloc */
static int envelope_only;

static uint8_t *reserve(struct bytes *bytes, size_t more) {
  if (bytes->capacity - bytes->used < more) {
    size_t capacity = bytes->capacity ? bytes->capacity : read_bytes;
    while (capacity - bytes->used < more) capacity *= 2;
    bytes->start = realloc(bytes->start, capacity);
    require(bytes->start != NULL, "memory");
    bytes->capacity = capacity;
  }
  return bytes->start + bytes->used;
}

static void reply(struct connection *connection, uint32_t stream, Envelope__Response *response) {
  size_t length = envelope__response__get_packed_size(response);
  uint8_t *start = reserve(&connection->out, frame_header_bytes + length);
  put_frame(start, (struct frame){(uint32_t)length, stream, frame_response, 0});
  envelope__response__pack(response, start + frame_header_bytes);
  connection->out.used += frame_header_bytes + length;
}

static void refuse(struct connection *connection, uint32_t stream, int code, const char *message) {
  Envelope__Status status = ENVELOPE__STATUS__INIT;
  Envelope__Response response = ENVELOPE__RESPONSE__INIT;
  status.code = code;
  status.message = (char *)message;
  response.status = &status;
  reply(connection, stream, &response);
}

static struct bytes scratch; /* the packed message, before it goes into its envelope */

static void echo(struct connection *connection, uint32_t stream, Envelope__Request *request) {
  Anlan__Echo__V1__EchoRequest *asked = anlan__echo__v1__echo_request__unpack(
      allocator, request->payload.len, request->payload.data);
  if (asked == NULL) {
    refuse(connection, stream, code_invalid_argument, "malformed message");
    return;
  }
  Anlan__Echo__V1__EchoResponse answer = ANLAN__ECHO__V1__ECHO_RESPONSE__INIT;
  answer.sequence = asked->sequence;
  answer.notice = asked->notice;
  answer.served_by = sample_served_by;
  Envelope__Response response = ENVELOPE__RESPONSE__INIT;
  size_t length = anlan__echo__v1__echo_response__get_packed_size(&answer);
  response.payload.data = reserve(&scratch, length);
  response.payload.len =
      anlan__echo__v1__echo_response__pack(&answer, response.payload.data);
  reply(connection, stream, &response);
  anlan__echo__v1__echo_request__free_unpacked(asked, allocator);
}

static void echo_sealed(struct connection *connection, uint32_t stream,
                        Envelope__Request *request) {
  Anlan__Echo__V1__EchoSealedRequest *asked = anlan__echo__v1__echo_sealed_request__unpack(
      allocator, request->payload.len, request->payload.data);
  if (asked == NULL) {
    refuse(connection, stream, code_invalid_argument, "malformed message");
    return;
  }
  Anlan__Echo__V1__EchoSealedResponse answer = ANLAN__ECHO__V1__ECHO_SEALED_RESPONSE__INIT;
  answer.sequence = asked->sequence;
  answer.event_id = asked->event_id;
  answer.sha256 = asked->sha256;
  answer.body = asked->body;
  answer.served_by = sample_served_by;
  Envelope__Response response = ENVELOPE__RESPONSE__INIT;
  size_t length = anlan__echo__v1__echo_sealed_response__get_packed_size(&answer);
  response.payload.data = reserve(&scratch, length);
  response.payload.len =
      anlan__echo__v1__echo_sealed_response__pack(&answer, response.payload.data);
  reply(connection, stream, &response);
  anlan__echo__v1__echo_sealed_request__free_unpacked(asked, allocator);
}

/* The reply without reading the message: both echo messages end with field 5, a string. */
static void echo_envelope(struct connection *connection, uint32_t stream,
                          Envelope__Request *request) {
  static const char tail[] = "\x2a\x0c" sample_served_by;
  size_t length = request->payload.len + sizeof tail - 1;
  Envelope__Response response = ENVELOPE__RESPONSE__INIT;
  response.payload.data = reserve(&scratch, length);
  response.payload.len = length;
  memcpy(response.payload.data, request->payload.data, request->payload.len);
  memcpy(response.payload.data + request->payload.len, tail, sizeof tail - 1);
  reply(connection, stream, &response);
}

static void start_stream(struct connection *connection, uint32_t stream,
                         Envelope__Request *request) {
  Anlan__Echo__V1__StreamRequest *asked = anlan__echo__v1__stream_request__unpack(
      allocator, request->payload.len, request->payload.data);
  if (asked == NULL) {
    refuse(connection, stream, code_invalid_argument, "malformed message");
  } else if (connection->stream != 0) {
    refuse(connection, stream, code_resource_exhausted, "one stream at a time");
  } else {
    connection->stream = stream;
    connection->stream_count = asked->count;
    connection->stream_next = 1;
  }
  if (asked != NULL) anlan__echo__v1__stream_request__free_unpacked(asked, allocator);
}

/* Adds messages of the running stream until a write is full or the stream has ended. */
static void fill_stream(struct connection *connection) {
  if (connection->stream == 0) return;
  Anlan__Echo__V1__StreamResponse message = sample_stream_response();
  while (connection->stream != 0 && connection->out.used < stream_write_bytes) {
    if (connection->stream_next > connection->stream_count) {
      uint8_t *start = reserve(&connection->out, frame_header_bytes);
      put_frame(start, (struct frame){0, connection->stream, frame_data,
                                      flag_remote_closed | flag_no_data});
      connection->out.used += frame_header_bytes;
      connection->stream = 0;
      return;
    }
    message.index = connection->stream_next++;
    size_t length = anlan__echo__v1__stream_response__get_packed_size(&message);
    uint8_t *start = reserve(&connection->out, frame_header_bytes + length);
    put_frame(start, (struct frame){(uint32_t)length, connection->stream, frame_data, 0});
    anlan__echo__v1__stream_response__pack(&message, start + frame_header_bytes);
    connection->out.used += frame_header_bytes + length;
  }
}

static void handle(struct connection *connection, struct frame frame, const uint8_t *data) {
  if (frame.type != frame_request) return;
  arena_used = 0;
  Envelope__Request *request = envelope__request__unpack(allocator, frame.length, data);
  if (request == NULL) {
    refuse(connection, frame.stream, code_invalid_argument, "unmarshal request error");
    return;
  }
  if (strcmp(request->service, sample_service) != 0) {
    refuse(connection, frame.stream, code_unimplemented, "service");
  } else if (envelope_only && strncmp(request->method, "Echo", 4) == 0) {
    echo_envelope(connection, frame.stream, request);
  } else if (strcmp(request->method, "Echo") == 0) {
    echo(connection, frame.stream, request);
  } else if (strcmp(request->method, "EchoSealed") == 0) {
    echo_sealed(connection, frame.stream, request);
  } else if (strcmp(request->method, "Stream") == 0) {
    start_stream(connection, frame.stream, request);
  } else {
    refuse(connection, frame.stream, code_unimplemented, "method");
  }
  envelope__request__free_unpacked(request, allocator);
}

/* Reads once and handles every complete frame; 0 when the connection has ended. */
static int receive(struct connection *connection) {
  struct bytes *in = &connection->in;
  uint8_t *start = reserve(in, read_bytes);
  ssize_t count = read(connection->socket, start, in->capacity - in->used);
  if (count < 0) return errno == EAGAIN || errno == EINTR;
  if (count == 0) return 0;
  in->used += (size_t)count;
  size_t done = 0;
  while (in->used - done >= frame_header_bytes) {
    struct frame frame = get_frame(in->start + done);
    if (frame.length > frame_data_bytes_max) return 0;
    if (in->used - done - frame_header_bytes < frame.length) break;
    handle(connection, frame, in->start + done + frame_header_bytes);
    done += frame_header_bytes + frame.length;
  }
  memmove(in->start, in->start + done, in->used - done);
  in->used -= done;
  return 1;
}

/* Writes what waits, and what a stream adds, until the socket is full; 0 on a broken connection. */
static int flush(struct connection *connection, int poll) {
  for (;;) {
    if (connection->out_sent == connection->out.used) {
      connection->out_sent = connection->out.used = 0;
      fill_stream(connection);
      if (connection->out.used == 0) break;
    }
    ssize_t count = send(connection->socket, connection->out.start + connection->out_sent,
                         connection->out.used - connection->out_sent, MSG_NOSIGNAL);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno != EAGAIN) return 0;
    if (count < 0) break;
    connection->out_sent += (size_t)count;
  }
  int wants_write = connection->out.used != 0;
  if (wants_write != connection->wants_write) {
    struct epoll_event event = {.events = EPOLLIN | (wants_write ? EPOLLOUT : 0),
                                .data.ptr = connection};
    epoll_ctl(poll, EPOLL_CTL_MOD, connection->socket, &event);
    connection->wants_write = wants_write;
  }
  return 1;
}

static void end(struct connection *connection) {
  close(connection->socket);
  free(connection->in.start);
  free(connection->out.start);
  free(connection);
}

static int listen_at(const char *path) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  require(strlen(path) < sizeof address.sun_path, "socket path too long");
  strcpy(address.sun_path, path);
  unlink(path);
  int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  require(listener >= 0, "socket");
  require(bind(listener, (struct sockaddr *)&address, sizeof address) == 0, "bind");
  require(listen(listener, 128) == 0, "listen");
  return listener;
}

int main(int count, char **arguments) {
  if (count < 2) {
    fprintf(stderr, "usage: rpc_server SOCKET [--arena | --envelope-only]\n");
    return 64;
  }
  if (count > 2 && strcmp(arguments[2], "--arena") == 0) allocator = &arena_allocator;
  if (count > 2 && strcmp(arguments[2], "--envelope-only") == 0) envelope_only = 1;
  int listener = listen_at(arguments[1]);
  int poll = epoll_create1(EPOLL_CLOEXEC);
  require(poll >= 0, "epoll");
  struct epoll_event accepting = {.events = EPOLLIN, .data.ptr = NULL};
  require(epoll_ctl(poll, EPOLL_CTL_ADD, listener, &accepting) == 0, "epoll_ctl");
  for (;;) {
    struct epoll_event events[events_per_wait];
    int ready = epoll_wait(poll, events, events_per_wait, -1);
    for (int index = 0; index < ready; index++) {
      struct connection *connection = events[index].data.ptr;
      if (connection == NULL) {
        connection = calloc(1, sizeof *connection);
        require(connection != NULL, "memory");
        connection->socket = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
        require(connection->socket >= 0, "accept");
        struct epoll_event reading = {.events = EPOLLIN, .data.ptr = connection};
        require(epoll_ctl(poll, EPOLL_CTL_ADD, connection->socket, &reading) == 0, "epoll_ctl");
        continue;
      }
      int alive = 1;
      if (events[index].events & ~(uint32_t)EPOLLOUT) alive = receive(connection);
      if (alive) alive = flush(connection, poll);
      if (!alive) end(connection);
    }
  }
}
