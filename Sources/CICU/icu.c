#include "CICU.h"
#include <unicode/uversion.h>
const char *sunto_icu_version(void) { return U_ICU_VERSION; }
