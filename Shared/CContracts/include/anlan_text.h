// Whether bytes are UTF-8, in one pass that is quick for ASCII and for Chinese.
//
// Swift's own check takes about 3 ns a byte outside ASCII and was a tenth of decoding. The two are
// compared in the tests, at and beside every border.
#ifndef ANLAN_TEXT_H
#define ANLAN_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum anlan_text_kind { ANLAN_TEXT_INVALID, ANLAN_TEXT_ASCII, ANLAN_TEXT_UTF8 };

static inline bool anlan_text_continues(uint8_t byte) { return (byte & 0xC0) == 0x80; }

// Bytes of the character at the start of `text`, outside ASCII; 0 if it is malformed.
static inline size_t anlan_text_character(const uint8_t *text, size_t count) {
  uint8_t first = text[0];
  if (first >= 0xE0 && first < 0xF0) {
    if (count < 3 || !anlan_text_continues(text[1]) || !anlan_text_continues(text[2])) return 0;
    bool overlong = first == 0xE0 && text[1] < 0xA0;
    bool surrogate = first == 0xED && text[1] > 0x9F;
    return overlong || surrogate ? 0 : 3;
  }
  if (first >= 0xC2 && first < 0xE0) return count < 2 || !anlan_text_continues(text[1]) ? 0 : 2;
  if (first >= 0xF0 && first < 0xF5) {
    if (count < 4 || !anlan_text_continues(text[1]) || !anlan_text_continues(text[2]) ||
        !anlan_text_continues(text[3]))
      return 0;
    bool overlong = first == 0xF0 && text[1] < 0x90;
    bool beyond = first == 0xF4 && text[1] > 0x8F;
    return overlong || beyond ? 0 : 4;
  }
  return 0;
}

// Steps over characters of three bytes, such as Chinese, one load for each; stops at anything else
// and before U+1000 and U+D000..U+DFFF, whose second byte needs a closer look.
static inline size_t anlan_text_skip_triples(const uint8_t *text, size_t place, size_t count) {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  const uint32_t mask = 0x00C0C0F0u, triple = 0x008080E0u;
  uint32_t word;
  while (count - place >= sizeof word) {
    memcpy(&word, text + place, sizeof word);
    if ((word & mask) != triple || text[place] == 0xE0 || text[place] == 0xED) break;
    place += 3;
  }
#else
  (void)text;
  (void)count;
#endif
  return place;
}

// Steps over ASCII, eight characters at a load.
static inline size_t anlan_text_skip_ascii(const uint8_t *text, size_t place, size_t count) {
  const uint64_t high_bits = 0x8080808080808080u;
  uint64_t word;
  while (count - place >= sizeof word) {
    memcpy(&word, text + place, sizeof word);
    if ((word & high_bits) != 0) break;
    place += sizeof word;
  }
  while (place < count && text[place] < 0x80) place++;
  return place;
}

static inline enum anlan_text_kind anlan_text_check(const uint8_t *text, size_t count) {
  size_t place = anlan_text_skip_ascii(text, 0, count);
  if (place == count) return ANLAN_TEXT_ASCII;
  while (place < count) {
    place = anlan_text_skip_triples(text, place, count);
    if (place < count && text[place] >= 0x80) {
      size_t length = anlan_text_character(text + place, count - place);
      if (length == 0) return ANLAN_TEXT_INVALID;
      place += length;
    } else {
      place = anlan_text_skip_ascii(text, place, count);
    }
  }
  return ANLAN_TEXT_UTF8;
}

#endif
