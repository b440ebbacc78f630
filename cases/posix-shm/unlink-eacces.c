/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

static bool *removed;

static void unlink_anothers(void *name)
{
	errno = 0;
	*removed = shm_unlink(name) == 0;
	HOLDS(*removed || errno == EACCES || errno == EPERM);
}

/* Whose permission it takes POSIX leaves open: on Linux that of the owner, for the directory is sticky. */
CASE("shm_unlink() by another user than the owner fails with EACCES or EPERM and leaves the object, or removes the name",
     POSIX_MAY("shm_unlink", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	const char *name = temp_shm_name();

	VARIES("shm_open(3) has EACCES; musl leaves unlink()'s EPERM");
	removed = shared_memory(sizeof(*removed));
	LOOK(umask(0));
	MUST(ftruncate(MUST(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0666)), 3));
	FINISHES(child_as_second_user(unlink_anothers, (void *)name));
	OBSERVE("another user %s unlink it", *removed ? "can" : "cannot");
	int fd = shm_open(name, O_RDONLY, 0);
	HOLDS((fd == -1) == *removed);
	if (!*removed)
		HAS_SIZE(fd, 3);
}
