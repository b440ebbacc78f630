/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "posix-shm.h"

CASE("a name that begins as another one does names another object", POSIX_OPTION(SHM, "shm_open", "DESCRIPTION, name"))
{
	const char *name = temp_shm_name();
	char longer[256];

	MUST_HOLD(snprintf(longer, sizeof(longer), "%s-", name) < (int)sizeof(longer));
	named_object(name, 3);
	FAILS(ENOENT, shm_open(longer, O_RDWR, 0));
	HAS_SIZE(GIVES(shm_open(longer, O_RDWR | O_CREAT | O_EXCL, 0600)), 0);
	SUCCEEDS(shm_unlink(longer));
	HAS_SIZE(GIVES(shm_open(name, O_RDWR, 0)), 3);
}
