// The system's libxlsxwriter (Debian: libxlsxwriter-dev).
#ifndef ANLAN_CWORKBOOK_SHIM_H
#define ANLAN_CWORKBOOK_SHIM_H

#include <xlsxwriter.h>

#endif
