#include "anlan_arena.h"

#include <pthread.h>
#include <stdlib.h>

struct anlan_arena_block {
  struct anlan_arena_block *previous;
};

// Idle arenas of the thread: an envelope is read in place while its payload is decoded and the
// reply is packed, so that up to three are out at once.
static _Thread_local struct anlan_arena *idle_arenas;
static pthread_key_t cache_key;
static pthread_once_t cache_once = PTHREAD_ONCE_INIT;
static bool cache_works;
static _Thread_local unsigned cached_count;

static void arena_free(struct anlan_arena *arena) {
  free(arena->kept);
  free(arena);
}

static void cache_destroy(void *pointer) {
  (void)pointer;
  while (idle_arenas != NULL) {
    struct anlan_arena *next = idle_arenas->next_idle;
    arena_free(idle_arenas);
    idle_arenas = next;
  }
}

static void cache_start(void) { cache_works = pthread_key_create(&cache_key, cache_destroy) == 0; }

static void *allocate(void *data, size_t bytes) { return anlan_arena_allocate(data, bytes); }

static void release(void *data, void *pointer) {
  (void)data;
  (void)pointer;
}

static struct anlan_arena *arena_make(void) {
  struct anlan_arena *arena = calloc(1, sizeof *arena);
  if (arena == NULL) return NULL;
  arena->kept = malloc(ANLAN_ARENA_KEPT_BYTES);
  if (arena->kept == NULL) {
    free(arena);
    return NULL;
  }
  arena->allocator.alloc = allocate;
  arena->allocator.free = release;
  arena->allocator.allocator_data = arena;
  return arena;
}

static void arena_reset(struct anlan_arena *arena, size_t budget) {
  arena->next = arena->kept;
  arena->end = arena->kept + ANLAN_ARENA_KEPT_BYTES;
  arena->budget = budget;
  arena->exhausted = false;
  arena->overflow_bytes = ANLAN_ARENA_KEPT_BYTES;
}

struct anlan_arena *anlan_arena_take(size_t budget) {
  struct anlan_arena *arena = idle_arenas;
  if (arena != NULL) {
    idle_arenas = arena->next_idle;
  } else {
    arena = arena_make();
    if (arena == NULL) return NULL;
    if (cached_count < ANLAN_ARENA_KEPT_COUNT) {
      pthread_once(&cache_once, cache_start);
      // Any value but NULL makes the thread's end free the idle arenas.
      if (cache_works && pthread_setspecific(cache_key, &cache_key) == 0) {
        arena->cached = true;
        cached_count++;
      }
    }
  }
  arena_reset(arena, budget);
  return arena;
}

void anlan_arena_give(struct anlan_arena *arena) {
  while (arena->overflow != NULL) {
    struct anlan_arena_block *previous = arena->overflow->previous;
    free(arena->overflow);
    arena->overflow = previous;
  }
  if (arena->cached) {
    arena->next_idle = idle_arenas;
    idle_arenas = arena;
  } else {
    arena_free(arena);
  }
}

void *anlan_arena_grow(struct anlan_arena *arena, size_t bytes) {
  const size_t header = (sizeof(struct anlan_arena_block) + 15) & ~(size_t)15;
  size_t size = arena->overflow_bytes * 2;
  if (size < bytes) size = bytes;
  struct anlan_arena_block *block = malloc(header + size);
  if (block == NULL) {
    arena->exhausted = true;
    return NULL;
  }
  block->previous = arena->overflow;
  arena->overflow = block;
  arena->overflow_bytes = size;
  uint8_t *memory = (uint8_t *)block + header;
  arena->next = memory + bytes;
  arena->end = memory + size;
  return memory;
}
