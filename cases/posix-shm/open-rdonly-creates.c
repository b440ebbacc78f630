/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("shm_open() with O_RDONLY and O_CREAT makes an object of size 0, which who may write can size and fill",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION, O_CREAT"))
{
	const char *name = temp_shm_name();
	int reader = GIVES(shm_open(name, O_RDONLY | O_CREAT | O_EXCL, 0600));

	HAS_SIZE(reader, 0);
	int writer = GIVES(shm_open(name, O_RDWR, 0));
	SUCCEEDS(ftruncate(writer, 3));
	memcpy(mapped(writer, 3), "abc", 3);
	HAS_SIZE(reader, 3);
	HOLDS_TEXT(reader, "abc");
}
