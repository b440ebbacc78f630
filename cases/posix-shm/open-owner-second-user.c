/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

static void create(void *name)
{
	(void)GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0644));
}

CASE("an object that another user has made belongs to that user, whoever opens it later",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION, O_CREAT"), NEEDS(SECOND_USER))
{
	const char *name = temp_shm_name();

	LOOK(umask(0));
	FINISHES(child_as_second_user(create, (void *)name));
	EQUAL(status_of(GIVES(shm_open(name, O_RDONLY, 0))).st_uid, second_user());
}
