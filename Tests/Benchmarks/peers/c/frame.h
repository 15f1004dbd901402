/* The ttrpc frame and a clock, shared by the C peers. */
#ifndef ANLAN_BENCH_FRAME_H
#define ANLAN_BENCH_FRAME_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum {
  frame_header_bytes = 10,
  frame_data_bytes_max = 4 << 20,
  frame_request = 1,
  frame_response = 2,
  frame_data = 3,
  flag_remote_closed = 0x01,
  flag_no_data = 0x04,
};

struct frame {
  uint32_t length;
  uint32_t stream;
  uint8_t type;
  uint8_t flags;
};

static inline uint32_t get_u32(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static inline void put_u32(uint8_t *bytes, uint32_t value) {
  bytes[0] = (uint8_t)(value >> 24);
  bytes[1] = (uint8_t)(value >> 16);
  bytes[2] = (uint8_t)(value >> 8);
  bytes[3] = (uint8_t)value;
}

static inline struct frame get_frame(const uint8_t *bytes) {
  struct frame frame = {get_u32(bytes), get_u32(bytes + 4), bytes[8], bytes[9]};
  return frame;
}

static inline void put_frame(uint8_t *bytes, struct frame frame) {
  put_u32(bytes, frame.length);
  put_u32(bytes + 4, frame.stream);
  bytes[8] = frame.type;
  bytes[9] = frame.flags;
}

static inline uint64_t now_ns(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* Ends the program with a message if `condition` does not hold; stays on with NDEBUG. */
static inline void require(int condition, const char *what) {
  if (condition) return;
  perror(what);
  exit(1);
}

#endif
