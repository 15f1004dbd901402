// The system's libzip (Debian: libzip-dev).
#ifndef ANLAN_CZIP_SHIM_H
#define ANLAN_CZIP_SHIM_H

#include <zip.h>

#endif
