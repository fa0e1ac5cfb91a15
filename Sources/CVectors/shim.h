#pragma once
#include <stdint.h>
#if defined(__SSE2__)
#include <immintrin.h>
#endif

/// Sixteen whole numbers: of 32 bits, or each a pair of 16 bits, the first one below the second.
typedef int32_t chancery_sixteen __attribute__((vector_size(64)));

/// Sixteen floating-point numbers.
typedef float chancery_sixteen_floats __attribute__((vector_size(64)));

/// Sixteen whole numbers of 16 bits.
typedef int16_t chancery_sixteen_halves __attribute__((vector_size(32)));

/// The lower halves of whole numbers.
static inline __attribute__((always_inline)) chancery_sixteen_halves
chancery_halves(chancery_sixteen numbers) {
  return __builtin_convertvector(numbers, chancery_sixteen_halves);
}

/// Whole numbers as floating-point ones.
static inline __attribute__((always_inline)) chancery_sixteen_floats
chancery_floats(chancery_sixteen numbers) {
  return __builtin_convertvector(numbers, chancery_sixteen_floats);
}

/// Adds to each sum the two products of its pair with one pair: `sum + a.first * b.first + a.second * b.second`.
///
/// Swift has no name for the instruction that does so; the sums are the same on every machine.
static inline __attribute__((always_inline)) chancery_sixteen
chancery_add_products(chancery_sixteen sums, chancery_sixteen pairs, int32_t pair) {
#if defined(__AVX512BW__)
  return (chancery_sixteen)_mm512_add_epi32(
      (__m512i)sums, _mm512_madd_epi16((__m512i)pairs, _mm512_set1_epi32(pair)));
#elif defined(__AVX2__)
  union { chancery_sixteen all; __m256i parts[2]; } sum = {sums}, by = {pairs};
  for (int part = 0; part < 2; part++)
    sum.parts[part] = _mm256_add_epi32(
        sum.parts[part], _mm256_madd_epi16(by.parts[part], _mm256_set1_epi32(pair)));
  return sum.all;
#elif defined(__SSE2__)
  union { chancery_sixteen all; __m128i parts[4]; } sum = {sums}, by = {pairs};
  for (int part = 0; part < 4; part++)
    sum.parts[part] = _mm_add_epi32(
        sum.parts[part], _mm_madd_epi16(by.parts[part], _mm_set1_epi32(pair)));
  return sum.all;
#else
  chancery_sixteen first = (int16_t)pair - (chancery_sixteen){0}, second = (pair >> 16) - (chancery_sixteen){0};
  return sums + (pairs << 16 >> 16) * first + (pairs >> 16) * second;
#endif
}
