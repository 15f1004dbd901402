// The system's libxml2 (Debian: libxml2-dev).
#ifndef ANLAN_CXML_SHIM_H
#define ANLAN_CXML_SHIM_H

#include <libxml/xmlreader.h>

#endif
