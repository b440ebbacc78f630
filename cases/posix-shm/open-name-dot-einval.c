/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

/* glibc opens /dev/shm and /dev for reading. */
CASE("shm_open() of the names \"/.\" and \"/..\" fails, or gives an object; for reading it may give a directory that they name",
     IMPL("shm_open()", "ERRORS [EINVAL]"))
{
	static const char *const names[] = {"/.", "/.."};

	temp_shm_name(); /* a skip where there is no place for names */
	for (int i = 0; i < 2; i++) {
		int fd = LOOK(shm_open(names[i], O_RDONLY, 0));
		OBSERVE("%s %s", names[i],
			fd == -1                         ? "fails"
			: S_ISDIR(status_of(fd).st_mode) ? "gives a directory"
							 : "gives an object");
		errno = 0;
		fd = shm_open(names[i], O_RDWR | O_CREAT | O_EXCL, 0600);
		HOLDS(fd >= 0 || errno == EINVAL || errno == EEXIST || errno == EISDIR || errno == EACCES);
		HOLDS(fd == -1 || S_ISREG(status_of(fd).st_mode));
		if (fd >= 0)
			SUCCEEDS(shm_unlink(names[i]));
	}
}
