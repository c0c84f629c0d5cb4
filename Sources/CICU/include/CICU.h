#ifndef SUNTO_CICU_H
#define SUNTO_CICU_H
/// The version of ICU that is linked, as "72.1".
const char *_Nonnull sunto_icu_version(void);
#endif
