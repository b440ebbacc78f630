/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("shm_open() gives the lowest descriptor that is not open", POSIX_OPTION(SHM, "shm_open", "DESCRIPTION"))
{
	const char *name = temp_shm_name();
	int low = MUST(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));
	int middle = MUST(dup(low)), high = MUST(dup(low));

	MUST(close(low));
	MUST(close(high));
	EQUAL(shm_open(name, O_RDWR, 0), low);
	EQUAL(shm_open(name, O_RDONLY, 0), high);
	MUST(close(middle));
	EQUAL(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0600), middle);
}
