/* The load generator, the same for every server: one connection, plain blocking calls.
 *
 *   load unary SOCKET OUTSTANDING SECONDS   calls/s, latency, server's CPU and switches per call
 *   load sealed SOCKET OUTSTANDING SECONDS  the same with few fields and a body of bytes
 *   load stream SOCKET COUNT                messages/s of one server stream
 *   load check SOCKET                       one call, the reply printed in full
 *
 * Every reply is compared byte by byte with what it must be; one difference ends the run with
 * status 1. The result is one line of JSON.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "echo.pb-c.h"
#include "envelope.pb-c.h"
#include "frame.h"
#include "observe.h"
#include "sample.h"

enum {
  outstanding_max = 1024,
  message_bytes_max = 2048,
  buffer_bytes = 1 << 20,
  samples_max = 8 << 20,
  warm_up_calls = 20000,
  warm_up_stream_messages = 20000,
};

static int server;
static uint8_t request_frame[message_bytes_max];
static size_t request_frame_bytes;
static size_t request_sequence_at; /* where the sequence lies in the frame */
static uint8_t reply_payload[message_bytes_max];
static size_t reply_payload_bytes;
static uint32_t samples_ns[samples_max];
static size_t samples;

static void connect_to(const char *path) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  require(strlen(path) < sizeof address.sun_path, "socket path too long");
  strcpy(address.sun_path, path);
  server = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  require(server >= 0, "socket");
  require(connect(server, (struct sockaddr *)&address, sizeof address) == 0, "connect");
}

static void send_all(const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t sent = send(server, bytes, count, MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    require(sent > 0, "send");
    bytes += sent;
    count -= (size_t)sent;
  }
}

static size_t frame_of(uint8_t *out, Envelope__Request *request, uint32_t stream, uint8_t flags) {
  size_t length = envelope__request__pack(request, out + frame_header_bytes);
  put_frame(out, (struct frame){(uint32_t)length, stream, frame_request, flags});
  return frame_header_bytes + length;
}

static Anlan__Echo__V1__Notice *sample_notice(void) {
  static Anlan__Echo__V1__Place place = ANLAN__ECHO__V1__PLACE__INIT;
  place.address = "山西省高平市神农镇中村";
  place.division = "140581102";
  place.industry = "B0610";
  static Anlan__Echo__V1__Material material = ANLAN__ECHO__V1__MATERIAL__INIT;
  material.kind = "许可证";
  material.file_name = "安全生产许可证-正本.pdf";
  material.sha256.data = sample_hash;
  material.sha256.len = sizeof sample_hash;
  material.size_bytes = 1482311;
  static Anlan__Echo__V1__Material *materials[] = {&material};
  static char *departments[] = {"YJ", "NY", "ZJ", "T102"};
  static Anlan__Echo__V1__Notice notice = ANLAN__ECHO__V1__NOTICE__INIT;
  notice.event_id = sample_event_id;
  notice.kind = ANLAN__ECHO__V1__KIND__KIND_RENEWED;
  notice.document_no = "(晋)MK安许证字〔2026〕GP000128号";
  notice.holder = "高平市合成煤业有限公司一号井";
  notice.credit_code = "91140581MA0EXAMPL4";
  notice.place = &place;
  notice.n_departments = 4;
  notice.departments = departments;
  notice.decided_us = sample_us;
  notice.n_materials = 1;
  notice.materials = materials;
  notice.promise_based = 1;
  notice.content = "煤炭开采；生产能力 90 万吨/年；"
                   "开采 3 号、9 号、15 号煤层内";

  return &notice;
}

/* Packs the message to send and the one that must come back, with sequence 1. */
static size_t pack_notice(uint8_t *payload) {
  Anlan__Echo__V1__EchoRequest asked = ANLAN__ECHO__V1__ECHO_REQUEST__INIT;
  asked.sequence = 1;
  asked.notice = sample_notice();
  Anlan__Echo__V1__EchoResponse answer = ANLAN__ECHO__V1__ECHO_RESPONSE__INIT;
  answer.sequence = 1;
  answer.notice = asked.notice;
  answer.served_by = sample_served_by;
  reply_payload_bytes = anlan__echo__v1__echo_response__pack(&answer, reply_payload);
  return anlan__echo__v1__echo_request__pack(&asked, payload);
}

static size_t pack_sealed(uint8_t *payload) {
  static uint8_t body[sample_body_bytes];
  for (size_t index = 0; index < sizeof body; index++) body[index] = (uint8_t)(index * 7 + 1);
  Anlan__Echo__V1__EchoSealedRequest asked = ANLAN__ECHO__V1__ECHO_SEALED_REQUEST__INIT;
  asked.sequence = 1;
  asked.event_id = sample_event_id;
  asked.sha256 = (ProtobufCBinaryData){sizeof sample_hash, sample_hash};
  asked.body = (ProtobufCBinaryData){sizeof body, body};
  Anlan__Echo__V1__EchoSealedResponse answer = ANLAN__ECHO__V1__ECHO_SEALED_RESPONSE__INIT;
  answer.sequence = 1;
  answer.event_id = asked.event_id;
  answer.sha256 = asked.sha256;
  answer.body = asked.body;
  answer.served_by = sample_served_by;
  reply_payload_bytes = anlan__echo__v1__echo_sealed_response__pack(&answer, reply_payload);
  return anlan__echo__v1__echo_sealed_request__pack(&asked, payload);
}

/* Prepares the request frame and the payload that must come back. */
static void prepare(int sealed) {
  uint8_t payload[message_bytes_max];
  Envelope__Request request = ENVELOPE__REQUEST__INIT;
  request.service = sample_service;
  request.method = sealed ? "EchoSealed" : "Echo";
  request.payload.data = payload;
  request.payload.len = sealed ? pack_sealed(payload) : pack_notice(payload);
  request_frame_bytes = frame_of(request_frame, &request, 1, 0);
  /* The payload is the last field, the sequence its first: one tag byte, then eight bytes. */
  request_sequence_at = request_frame_bytes - request.payload.len + 1;
}

/* Writes call `number` (from 1) to `out`: its stream id and its sequence. */
static size_t put_call(uint8_t *out, uint64_t number) {
  memcpy(out, request_frame, request_frame_bytes);
  put_u32(out + 4, (uint32_t)(2 * number - 1));
  memcpy(out + request_sequence_at, &number, sizeof number);
  return request_frame_bytes;
}

/* Ends the run unless `data` is a successful Response with the payload of call `number`. */
static void check_reply(const uint8_t *data, size_t length, uint64_t number) {
  Envelope__Response *response = NULL;
  memcpy(reply_payload + 1, &number, sizeof number);
  /* Payload alone, or after an empty status: compared in place. */
  size_t skip = length > 2 && data[0] == 0x0a && data[1] == 0 ? 2 : 0;
  size_t head = length - skip - reply_payload_bytes;
  if (length >= skip + reply_payload_bytes && head == 3 && data[skip] == 0x12 &&
      memcmp(data + skip + head, reply_payload, reply_payload_bytes) == 0) {
    return;
  }
  response = envelope__response__unpack(NULL, length, data);
  if (response != NULL && response->status != NULL && response->status->code != 0) {
    fprintf(stderr, "call %llu: code %d %s\n", (unsigned long long)number, response->status->code,
            response->status->message);
    exit(1);
  }
  fprintf(stderr, "call %llu: the reply differs from what it must be\n",
          (unsigned long long)number);
  exit(1);
}

struct inbox {
  uint8_t *start;
  size_t used;
  size_t done;
};

static struct inbox inbox;

/* The next complete frame, or NULL if more must be read. */
static const uint8_t *next_frame(struct frame *frame) {
  if (inbox.used - inbox.done < frame_header_bytes) return NULL;
  *frame = get_frame(inbox.start + inbox.done);
  if (inbox.used - inbox.done - frame_header_bytes < frame->length) return NULL;
  const uint8_t *data = inbox.start + inbox.done + frame_header_bytes;
  inbox.done += frame_header_bytes + frame->length;
  return data;
}

static void read_more(void) {
  memmove(inbox.start, inbox.start + inbox.done, inbox.used - inbox.done);
  inbox.used -= inbox.done;
  inbox.done = 0;
  ssize_t count = read(server, inbox.start + inbox.used, buffer_bytes - inbox.used);
  require(count > 0, "the server closed the connection");
  inbox.used += (size_t)count;
}

/* Keeps `outstanding` calls in flight until `until_ns` has passed or `calls_max` are sent, then
 * waits for the rest. Records latencies if `record`. Returns the calls made. */
static uint64_t drive(uint64_t first, unsigned outstanding, uint64_t until_ns, uint64_t calls_max,
                      int record) {
  static uint64_t sent_ns[outstanding_max];
  static uint8_t out[outstanding_max * message_bytes_max];
  uint64_t sent = 0, answered = 0;
  uint64_t now = now_ns();
  unsigned free_slots = outstanding;
  for (;;) {
    size_t length = 0;
    for (; free_slots > 0 && now < until_ns && sent < calls_max; free_slots--) {
      length += put_call(out + length, first + sent);
      sent_ns[(first + sent) % outstanding_max] = now;
      sent++;
    }
    if (length > 0) send_all(out, length);
    if (answered == sent) return answered;
    read_more();
    now = now_ns();
    struct frame frame;
    const uint8_t *data;
    while ((data = next_frame(&frame)) != NULL) {
      uint64_t number = ((uint64_t)frame.stream + 1) / 2;
      require(frame.type == frame_response && number >= first && number < first + sent,
              "unexpected frame");
      check_reply(data, frame.length, number);
      if (record && samples < samples_max) {
        samples_ns[samples++] = (uint32_t)(now - sent_ns[number % outstanding_max]);
      }
      answered++;
      free_slots++;
    }
  }
}

static int by_size(const void *left, const void *right) {
  uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
  return (a > b) - (a < b);
}

static double percentile_us(double share) {
  return samples == 0 ? 0 : samples_ns[(size_t)(share * (double)(samples - 1))] / 1000.0;
}

static void unary(unsigned outstanding, double seconds) {
  uint64_t first = 1 + drive(1, outstanding, UINT64_MAX, warm_up_calls, 0);
  pid_t process = peer_of(server);
  struct usage before = usage_of(process);
  uint64_t start = now_ns();
  uint64_t calls = drive(first, outstanding, start + (uint64_t)(seconds * 1e9), UINT64_MAX, 1);
  double elapsed = (double)(now_ns() - start) / 1e9;
  struct usage after = usage_of(process);
  qsort(samples_ns, samples, sizeof *samples_ns, by_size);
  printf("{\"calls_per_second\":%.0f,\"p50_us\":%.2f,\"p99_us\":%.2f,\"p999_us\":%.2f,"
         "\"server_cpu_us_per_call\":%.3f,\"server_switches_per_call\":%.4f,\"calls\":%llu,"
         "\"request_bytes\":%zu,\"reply_bytes\":%zu}\n",
         (double)calls / elapsed, percentile_us(0.5), percentile_us(0.99), percentile_us(0.999),
         (double)(after.cpu_ns - before.cpu_ns) / 1e3 / (double)calls,
         (double)(after.switches - before.switches) / (double)calls, (unsigned long long)calls,
         request_frame_bytes - frame_header_bytes, reply_payload_bytes + 3);
}

/* Receives one whole server stream and checks every message; the stream id is `stream`. */
static void receive_stream(uint32_t stream, uint32_t count) {
  uint8_t out[message_bytes_max], payload[16];
  Anlan__Echo__V1__StreamRequest asked = ANLAN__ECHO__V1__STREAM_REQUEST__INIT;
  asked.count = count;
  Envelope__Request request = ENVELOPE__REQUEST__INIT;
  request.service = sample_service;
  request.method = "Stream";
  request.payload.data = payload;
  request.payload.len = anlan__echo__v1__stream_request__pack(&asked, payload);
  send_all(out, frame_of(out, &request, stream, flag_remote_closed));
  /* The index is the first field: one tag byte, then eight bytes. */
  Anlan__Echo__V1__StreamResponse sample = sample_stream_response();
  sample.index = 1;
  size_t expected_bytes = anlan__echo__v1__stream_response__pack(&sample, out);
  for (uint64_t received = 0;;) {
    struct frame frame;
    const uint8_t *data = next_frame(&frame);
    if (data == NULL) {
      read_more();
      continue;
    }
    require(frame.stream == stream, "unexpected stream");
    if (frame.type == frame_data && !(frame.flags & flag_no_data)) {
      received++;
      memcpy(out + 1, &received, sizeof received);
      require(frame.length == expected_bytes && memcmp(out, data, expected_bytes) == 0,
              "message differs");
    }
    if (frame.type == frame_response || (frame.flags & flag_remote_closed)) {
      require(frame.type == frame_data && received == count, "the stream ended early");
      return;
    }
  }
}

static void stream(uint32_t count) {
  receive_stream(1, warm_up_stream_messages);
  pid_t process = peer_of(server);
  struct usage before = usage_of(process);
  uint64_t start = now_ns();
  receive_stream(3, count);
  double elapsed = (double)(now_ns() - start) / 1e9;
  struct usage after = usage_of(process);
  printf("{\"messages_per_second\":%.0f,\"server_cpu_us_per_message\":%.3f,\"messages\":%u}\n",
         count / elapsed, (double)(after.cpu_ns - before.cpu_ns) / 1e3 / count, count);
}

static void check(void) {
  uint8_t out[message_bytes_max];
  send_all(out, put_call(out, 1));
  struct frame frame;
  const uint8_t *data;
  while ((data = next_frame(&frame)) == NULL) read_more();
  printf("stream %u type %u flags %u length %u:", frame.stream, frame.type, frame.flags,
         frame.length);
  for (uint32_t index = 0; index < frame.length; index++) printf(" %02x", data[index]);
  printf("\n");
  check_reply(data, frame.length, 1);
  printf("as it must be\n");
}

int main(int count, char **arguments) {
  if (count < 3) {
    fprintf(stderr, "usage: load unary|sealed SOCKET OUTSTANDING SECONDS\n"
                    "       load stream SOCKET COUNT\n       load check SOCKET\n");
    return 64;
  }
  inbox.start = malloc(buffer_bytes);
  require(inbox.start != NULL, "memory");
  int sealed = strcmp(arguments[1], "sealed") == 0;
  prepare(sealed);
  connect_to(arguments[2]);
  if ((sealed || strcmp(arguments[1], "unary") == 0) && count == 5) {
    unsigned outstanding = (unsigned)atoi(arguments[3]);
    require(outstanding >= 1 && outstanding <= outstanding_max, "outstanding");
    unary(outstanding, atof(arguments[4]));
  } else if (strcmp(arguments[1], "stream") == 0 && count == 4) {
    stream((uint32_t)atoi(arguments[3]));
  } else {
    check();
  }
  return 0;
}
