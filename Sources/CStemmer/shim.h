// Snowball's stemmers as Debian ships them (libstemmer-dev has no pkg-config file).
#ifndef FIKA_CSTEMMER_SHIM_H
#define FIKA_CSTEMMER_SHIM_H

#include <libstemmer.h>

#endif
