/* Values of the sample messages that a server makes by itself, the same in every peer. */
#ifndef ANLAN_BENCH_SAMPLE_H
#define ANLAN_BENCH_SAMPLE_H

#include "echo.pb-c.h"

#define sample_service "anlan.echo.v1.EchoService"
#define sample_served_by "bench-echo-1"

/* A message of the stream, all but its index. sha256 is 32 bytes of 0xa1. */
static inline Anlan__Echo__V1__StreamResponse sample_stream_response(void) {
  static uint8_t hash[32];
  for (size_t index = 0; index < sizeof hash; index++) hash[index] = 0xa1;
  Anlan__Echo__V1__StreamResponse message = ANLAN__ECHO__V1__STREAM_RESPONSE__INIT;
  message.event_id = "0197c5d2-7b1e-7a64-9c1d-5f2f3f8a4e10";
  message.sha256.data = hash;
  message.sha256.len = sizeof hash;
  message.recorded_us = 1795501485123456;
  return message;
}

#endif
