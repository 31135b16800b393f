// What Swift cannot import from OpenSSL 3: its macros. Each function below does what its macro does.
#ifndef PORCHLIGHT_COPENSSL_H
#define PORCHLIGHT_COPENSSL_H

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/params.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

/// The options of every context of ours.
static inline uint64_t shim_SSL_OP_defaults(void) {
    return SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_IGNORE_UNEXPECTED_EOF;
}

static inline long shim_SSL_CTX_set_mode(SSL_CTX *context, long mode) {
    return SSL_CTX_set_mode(context, mode);
}

static inline long shim_SSL_CTX_set_min_proto_version(SSL_CTX *context, int version) {
    return SSL_CTX_set_min_proto_version(context, version);
}

static inline long shim_SSL_CTX_set_max_proto_version(SSL_CTX *context, int version) {
    return SSL_CTX_set_max_proto_version(context, version);
}

static inline long shim_SSL_CTX_set_session_cache_mode(SSL_CTX *context, long mode) {
    return SSL_CTX_set_session_cache_mode(context, mode);
}

static inline long shim_SSL_CTX_set_dh_auto(SSL_CTX *context, int on) {
    return SSL_CTX_set_dh_auto(context, on);
}

static inline int shim_SSL_CTX_set1_groups_list(SSL_CTX *context, const char *names) {
    return (int)SSL_CTX_set1_groups_list(context, names);
}

static inline int shim_SSL_CTX_set1_sigalgs_list(SSL_CTX *context, const char *names) {
    return (int)SSL_CTX_set1_sigalgs_list(context, names);
}

/// Takes a reference of its own.
static inline void shim_SSL_CTX_set1_cert_store(SSL_CTX *context, X509_STORE *store) {
    SSL_CTX_set1_cert_store(context, store);
}

/// Makes `context` HMAC-SHA-256 with this key. In C, where the strings of a parameter outlive the call: those
/// that Swift makes of its own do not.
static inline int shim_EVP_MAC_init_sha256(EVP_MAC_CTX *context, const uint8_t *key, size_t length) {
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_utf8_string(OSSL_MAC_PARAM_DIGEST, (char *)"SHA256", 6),
        OSSL_PARAM_END,
    };
    return EVP_MAC_init(context, key, length, parameters);
}

static inline void shim_SSL_CTX_set_tlsext_servername(
    SSL_CTX *context, int (*callback)(SSL *, int *, void *), void *argument) {
    SSL_CTX_set_tlsext_servername_callback(context, callback);
    SSL_CTX_set_tlsext_servername_arg(context, argument);
}

static inline long shim_SSL_set_tlsext_host_name(SSL *ssl, const char *name) {
    return SSL_set_tlsext_host_name(ssl, name);
}

static inline void shim_SSL_set_app_data(SSL *ssl, void *data) {
    SSL_set_app_data(ssl, data);
}

static inline void *shim_SSL_get_app_data(const SSL *ssl) {
    return SSL_get_app_data(ssl);
}

/// A new ECDSA key on P-256, or null.
static inline EVP_PKEY *shim_new_p256_key(void) { return EVP_EC_gen("P-256"); }

#endif
