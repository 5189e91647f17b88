// The things Fika takes from OpenSSL's libcrypto, as plain functions over bytes: Swift imports neither
// OpenSSL's macros nor its variadic functions, and this keeps every OpenSSL type and `char` out of Swift.
// Each returns 1 on success and 0 otherwise, as OpenSSL does.
#ifndef FIKA_CLIBCRYPTO_SHIM_H
#define FIKA_CLIBCRYPTO_SHIM_H

// The block function of SHA-256 is deprecated for what EVP does as well; see pbkdf2.h for what it is needed for.
#define OPENSSL_SUPPRESS_DEPRECATED

#include <limits.h>
#include <stddef.h>
#include <stdint.h>

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#include "pbkdf2.h"

/// `out` holds 32 bytes.
static inline int fika_sha256(const uint8_t *bytes, size_t count, uint8_t *out) {
    return EVP_Digest(bytes, count, out, NULL, EVP_sha256(), NULL);
}

/// A SHA-256 in the making; NULL when there is no memory. To be given to `fika_sha256_free`.
static inline void *fika_sha256_new(void) {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    if (context != NULL && EVP_DigestInit_ex(context, EVP_sha256(), NULL) != 1) {
        EVP_MD_CTX_free(context);
        return NULL;
    }
    return context;
}

static inline int fika_sha256_update(void *context, const void *bytes, size_t count) {
    return EVP_DigestUpdate((EVP_MD_CTX *)context, bytes, count);
}

/// `out` holds 32 bytes. Nothing can be added after.
static inline int fika_sha256_final(void *context, uint8_t *out) {
    return EVP_DigestFinal_ex((EVP_MD_CTX *)context, out, NULL);
}

static inline void fika_sha256_free(void *context) { EVP_MD_CTX_free((EVP_MD_CTX *)context); }

/// `out` holds 32 bytes.
static inline int fika_hmac_sha256(
    const uint8_t *key, size_t key_count, const uint8_t *message, size_t message_count, uint8_t *out) {
    if (key_count > INT_MAX) return 0;
    return HMAC(EVP_sha256(), key, (int)key_count, message, message_count, out, NULL) != NULL;
}

static inline int fika_scrypt(
    const uint8_t *password, size_t password_count, const uint8_t *salt, size_t salt_count,
    uint64_t n, uint64_t r, uint64_t p, uint64_t memory_limit, uint8_t *out, size_t out_count) {
    return EVP_PBE_scrypt(
        (const char *)password, password_count, salt, salt_count, n, r, p, memory_limit, out, out_count);
}

static inline int fika_random(uint8_t *out, size_t count) {
    if (count > INT_MAX) return 0;
    return RAND_bytes(out, (int)count);
}

/// 1 when `count` bytes are equal; the time taken does not depend on where they differ.
static inline int fika_equal(const uint8_t *left, const uint8_t *right, size_t count) {
    return CRYPTO_memcmp(left, right, count) == 0;
}

/// The code of the oldest error of this thread, and the queue is emptied.
static inline uint64_t fika_take_error(void) {
    unsigned long code = ERR_get_error();
    ERR_clear_error();
    return code;
}

#endif
