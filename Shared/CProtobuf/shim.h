// The system's libprotobuf-c (Debian: libprotobuf-c-dev).
#ifndef ANLAN_CPROTOBUF_SHIM_H
#define ANLAN_CPROTOBUF_SHIM_H

#include <protobuf-c/protobuf-c.h>

#endif
