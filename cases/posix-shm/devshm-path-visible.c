/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "posix-shm.h"

CASE("an object is a file in /dev/shm, which open() opens and unlink() removes, and a file made there is an object",
     LINUX("shm_overview(7)", "Accessing shared memory objects via the filesystem"))
{
	const char *name = temp_shm_name();
	char path[256];

	MUST_HOLD(snprintf(path, sizeof(path), "/dev/shm%s", name) < (int)sizeof(path));
	int fd = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));
	SUCCEEDS(ftruncate(fd, 3));
	memcpy(mapped(fd, 3), "abc", 3);
	int file = GIVES(open(path, O_RDONLY));
	HAS_SIZE(file, 3);
	HOLDS_TEXT(file, "abc");
	SUCCEEDS(unlink(path));
	FAILS(ENOENT, shm_open(name, O_RDWR, 0));
	file = GIVES(open(path, O_RDWR | O_CREAT | O_EXCL, 0600));
	SUCCEEDS(ftruncate(file, 5));
	HAS_SIZE(GIVES(shm_open(name, O_RDWR, 0)), 5);
	SUCCEEDS(shm_unlink(name));
	FAILS(ENOENT, open(path, O_RDONLY));
}
