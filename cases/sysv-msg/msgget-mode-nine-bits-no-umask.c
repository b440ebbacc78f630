/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "sysv-object.h"

CASE("the mode of a new " OBJECT " is the low nine bits that were asked for, whatever the file mode creation mask",
     VARIANT(queue, "sysv-msg/msgget-mode-nine-bits-no-umask", XSI("msgget", "DESCRIPTION")),
     VARIANT(segment, "sysv-shm/shmget-mode-nine-bits-no-umask", XSI("shmget", "DESCRIPTION")),
     VARIANT(set, "sysv-sem/semget-mode-nine-bits-no-umask", XSI("semget", "DESCRIPTION")))
{
	static const int modes[] = {0400, 0421, 0653, 0777};

	umask(0777);
	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++) {
		int id = GIVES(GET(temp_key(), IPC_CREAT | IPC_EXCL | modes[i]));
		EQUAL(STATUS(id).PERM.mode & 0777, modes[i]);
	}
}
