// PBKDF2 with HMAC-SHA-256 (RFC 8018 §5.2) on libcrypto's block function.
//
// `PKCS5_PBKDF2_HMAC` of OpenSSL 3 copies three digest contexts on the heap in each round, which takes more than half
// of its time: 600,000 rounds take 187 ms there and 74 ms here. Who derives a key waits for it; who guesses never used
// OpenSSL.
#ifndef FIKA_CLIBCRYPTO_PBKDF2_H
#define FIKA_CLIBCRYPTO_PBKDF2_H

#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>

#ifndef OPENSSL_NO_DEPRECATED_3_0

/// The state of SHA-256 as its 32 bytes of output.
static inline void fika_sha256_state(const SHA256_CTX *context, uint8_t *out) {
    for (int word = 0; word < 8; word++) {
        const uint32_t value = (uint32_t)context->h[word];
        out[4 * word] = (uint8_t)(value >> 24);
        out[4 * word + 1] = (uint8_t)(value >> 16);
        out[4 * word + 2] = (uint8_t)(value >> 8);
        out[4 * word + 3] = (uint8_t)value;
    }
}

/// SHA-256 that has taken one block: the key, each byte changed by `pad` (RFC 2104 §2).
static inline int fika_hmac_half(const uint8_t *key, size_t count, uint8_t pad, SHA256_CTX *half) {
    uint8_t block[SHA256_CBLOCK];
    memset(block, pad, sizeof block);
    for (size_t index = 0; index < count; index++) block[index] ^= key[index];
    const int done = SHA256_Init(half) && SHA256_Update(half, block, sizeof block);
    OPENSSL_cleanse(block, sizeof block);
    return done;
}

/// One block of output: the rounds behind the first, each of two blocks of SHA-256. `sum` holds `U_1` at first.
static inline void fika_pbkdf2_rounds(
    const SHA256_CTX *inner, const SHA256_CTX *outer, size_t iterations, uint8_t *sum) {
    // A message of 32 bytes behind a block of 64, as SHA-256 pads it: 0x80, and 768 bits.
    uint8_t block[SHA256_CBLOCK] = {0};
    memcpy(block, sum, SHA256_DIGEST_LENGTH);
    block[SHA256_DIGEST_LENGTH] = 0x80;
    block[SHA256_CBLOCK - 2] = 3;
    SHA256_CTX context;
    for (size_t round = 1; round < iterations; round++) {
        context = *inner;
        SHA256_Transform(&context, block);
        fika_sha256_state(&context, block);
        context = *outer;
        SHA256_Transform(&context, block);
        fika_sha256_state(&context, block);
        for (int index = 0; index < SHA256_DIGEST_LENGTH; index++) sum[index] ^= block[index];
    }
    OPENSSL_cleanse(block, sizeof block);
    OPENSSL_cleanse(&context, sizeof context);
}

static inline int fika_pbkdf2_sha256(
    const uint8_t *password, size_t password_count, const uint8_t *salt, size_t salt_count,
    size_t iterations, uint8_t *out, size_t out_count) {
    if (iterations == 0 || out_count / SHA256_DIGEST_LENGTH >= UINT32_MAX) return 0;
    uint8_t key[SHA256_DIGEST_LENGTH];
    SHA256_CTX inner, outer, context;
    if (password_count > SHA256_CBLOCK) {
        if (EVP_Digest(password, password_count, key, NULL, EVP_sha256(), NULL) != 1) return 0;
        password = key;
        password_count = sizeof key;
    }
    int done = fika_hmac_half(password, password_count, 0x36, &inner)
        && fika_hmac_half(password, password_count, 0x5c, &outer);
    uint8_t sum[SHA256_DIGEST_LENGTH];
    for (uint32_t number = 1; done && out_count > 0; number++) {
        const uint8_t index[4] = {
            (uint8_t)(number >> 24), (uint8_t)(number >> 16), (uint8_t)(number >> 8), (uint8_t)number};
        context = inner;
        done = SHA256_Update(&context, salt, salt_count) && SHA256_Update(&context, index, sizeof index)
            && SHA256_Final(sum, &context);
        context = outer;
        done = done && SHA256_Update(&context, sum, sizeof sum) && SHA256_Final(sum, &context);
        if (!done) break;
        fika_pbkdf2_rounds(&inner, &outer, iterations, sum);
        const size_t count = out_count < sizeof sum ? out_count : sizeof sum;
        memcpy(out, sum, count);
        out += count;
        out_count -= count;
    }
    OPENSSL_cleanse(key, sizeof key);
    OPENSSL_cleanse(sum, sizeof sum);
    OPENSSL_cleanse(&inner, sizeof inner);
    OPENSSL_cleanse(&outer, sizeof outer);
    OPENSSL_cleanse(&context, sizeof context);
    return done;
}

#else

static inline int fika_pbkdf2_sha256(
    const uint8_t *password, size_t password_count, const uint8_t *salt, size_t salt_count,
    size_t iterations, uint8_t *out, size_t out_count) {
    if (password_count > INT_MAX || salt_count > INT_MAX || iterations > INT_MAX || out_count > INT_MAX) return 0;
    return PKCS5_PBKDF2_HMAC(
        (const char *)password, (int)password_count, salt, (int)salt_count,
        (int)iterations, EVP_sha256(), (int)out_count, out);
}

#endif
#endif
