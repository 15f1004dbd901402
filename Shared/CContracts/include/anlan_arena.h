// A bump allocator behind ProtobufCAllocator: memory of one message, freed all at once.
//
// A few arenas are cached per thread. One is taken and given back within one synchronous call and
// is never held across a suspension. It has a byte budget: past it, an allocation answers NULL,
// which libprotobuf-c handles cleanly, so that the budget is also the memory limit of a decode.
#ifndef ANLAN_ARENA_H
#define ANLAN_ARENA_H

#include <protobuf-c/protobuf-c.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Bytes of the block that a thread keeps between messages.
#define ANLAN_ARENA_KEPT_BYTES ((size_t)32 * 1024)

// Arenas that a thread keeps; one more is made and freed.
#define ANLAN_ARENA_KEPT_COUNT 4

struct anlan_arena_block;

struct anlan_arena {
  ProtobufCAllocator allocator;       // what libprotobuf-c sees; its data is this arena
  uint8_t *next;                      // next free byte of the current block
  uint8_t *end;                       // end of the current block
  size_t budget;                      // bytes that may still be asked for
  bool exhausted;                     // an allocation was refused
  bool cached;                        // belongs to the thread's cache
  struct anlan_arena *next_idle;      // the next idle arena of the thread
  struct anlan_arena_block *overflow; // blocks beyond the kept one
  size_t overflow_bytes;              // size of the latest of them
  uint8_t *kept;                      // the kept block
};

// Takes an idle arena of the thread, or a new one if all are in use. NULL if there is no memory.
struct anlan_arena *anlan_arena_take(size_t budget);

// Gives an arena back; everything allocated from it is gone.
void anlan_arena_give(struct anlan_arena *arena);

// The slow path: a new block.
void *anlan_arena_grow(struct anlan_arena *arena, size_t bytes);

// Memory aligned for any field; NULL past the budget.
static inline void *anlan_arena_allocate(struct anlan_arena *arena, size_t bytes) {
  if (bytes > arena->budget) {
    arena->exhausted = true;
    return NULL;
  }
  size_t rounded = (bytes + 7) & ~(size_t)7;
  arena->budget -= bytes;
  if (rounded > (size_t)(arena->end - arena->next)) return anlan_arena_grow(arena, rounded);
  void *memory = arena->next;
  arena->next += rounded;
  return memory;
}

#endif
