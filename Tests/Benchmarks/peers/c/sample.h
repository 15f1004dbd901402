/* Values of the sample messages that a server makes by itself, the same in every peer. */
#ifndef ANLAN_BENCH_SAMPLE_H
#define ANLAN_BENCH_SAMPLE_H

#include "echo.pb-c.h"

#define sample_service "anlan.echo.v1.EchoService"
#define sample_served_by "bench-echo-1"
#define sample_event_id "0197c5d2-7b1e-7a64-9c1d-5f2f3f8a4e10"

enum { sample_body_bytes = 326 };
static const int64_t sample_us = 1795501485123456;

static uint8_t sample_hash[32] = {
    0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1,
    0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1,
    0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1, 0xa1};

/* A message of the stream, all but its index. */
static inline Anlan__Echo__V1__StreamResponse sample_stream_response(void) {
  Anlan__Echo__V1__StreamResponse message = ANLAN__ECHO__V1__STREAM_RESPONSE__INIT;
  message.event_id = sample_event_id;
  message.sha256.data = sample_hash;
  message.sha256.len = sizeof sample_hash;
  message.recorded_us = sample_us;
  return message;
}

#endif
