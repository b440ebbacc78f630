/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

/* What F_SETFL does to the description of an object POSIX leaves open; not that the other one is another. */
CASE("each shm_open() gives an open file description of its own: a flag set on one is not set on the other, but on a copy",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION"))
{
	const char *name = temp_shm_name();
	int first = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600)), second = GIVES(shm_open(name, O_RDWR, 0));
	int before = MUST(fcntl(second, F_GETFL));

	MUST(ftruncate(first, 3));
	HAS_SIZE(second, 3);
	(void)LOOK(fcntl(first, F_SETFL, MUST(fcntl(first, F_GETFL)) | O_APPEND));
	EQUAL(fcntl(MUST(dup(first)), F_GETFL), fcntl(first, F_GETFL));
	EQUAL(fcntl(second, F_GETFL), before);
}
