/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("shm_open() of a name without a slash in front fails, or names an object, be it that of the name with the slash or not",
     IMPL("shm_open()", "DESCRIPTION, a name that does not begin with a slash"))
{
	const char *name = temp_shm_name();

	named_object(name, 3);
	errno = 0;
	int fd = shm_open(name + 1, O_RDWR | O_CREAT, 0600);
	HOLDS(fd >= 0 || errno == EINVAL || errno == EACCES || errno == ENOENT);
	if (fd == -1) {
		OBSERVE("it fails");
		return;
	}
	OBSERVE("it is %s", status_of(fd).st_size == 3 ? "the object of the name with the slash" : "another object");
	LINUX_OR_OTHER(status_of(fd).st_size == 3, status_of(fd).st_size == 0);
	SUCCEEDS(shm_unlink(name + 1));
}
