#ifndef SUNTO_CMODELS_FOLDER_H
#define SUNTO_CMODELS_FOLDER_H
#include "include/CModels.h"

// The file of that name below a folder, read at its first use; NULL where the folder has none.
const sunto_model_file *sunto_model_of_folder(const char *folder, const char *name);

#endif
