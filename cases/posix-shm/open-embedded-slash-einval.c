/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "posix-shm.h"

CASE("shm_open() of a name with a second slash within fails and creates nothing, or gives an object that others can open",
     IMPL("shm_open()", "DESCRIPTION, the interpretation of slash characters"))
{
	char name[256];

	MUST_HOLD(snprintf(name, sizeof(name), "%s/x", temp_shm_name()) < (int)sizeof(name));
	errno = 0;
	int fd = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
	OBSERVE("it %s", fd == -1 ? "fails" : "gives an object");
	if (fd == -1) {
		HOLDS(errno == EINVAL || errno == ENOENT || errno == EACCES);
		EQUAL(shm_open(name, O_RDWR, 0), -1);
	} else {
		SUCCEEDS(ftruncate(fd, 3));
		HAS_SIZE(GIVES(shm_open(name, O_RDONLY, 0)), 3);
		SUCCEEDS(shm_unlink(name));
	}
}
