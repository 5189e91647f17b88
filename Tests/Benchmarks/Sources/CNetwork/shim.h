// What the generator of load takes from the system: epoll, and TLS for its own connections (the server under load
// brings its own).
#ifndef FIKA_CNETWORK_SHIM_H
#define FIKA_CNETWORK_SHIM_H

#include <openssl/ssl.h>
#include <sys/epoll.h>

#endif
