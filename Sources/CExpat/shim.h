// The XML parser of Debian (libexpat1-dev).
#ifndef FIKA_CEXPAT_SHIM_H
#define FIKA_CEXPAT_SHIM_H

#include <expat.h>

#endif
