#include <libxml/xmlversion.h>
// Else encoding.h draws in the system's ICU, whose types clash with the ICU inside Foundation. Only the handlers of
// encodings, which are never touched from Swift, have other members without it.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
