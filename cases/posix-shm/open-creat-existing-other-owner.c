/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

static void make(void *name)
{
	LOOK(umask(0));
	MUST(ftruncate(MUST(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0666)), 3));
}

/* The directory of all objects is a sticky one that all may write. POSIX knows no such refusal. */
CASE("shm_open() with O_CREAT of another user's object of mode 0666 opens it, but fails with EACCES if fs.protected_regular is "
     "set",
     LINUX("proc_sys_fs(5)", "protected_regular"), NEEDS(SECOND_USER | PROC))
{
	const char *name = temp_shm_name();
	bool refused = kernel_limit("/proc/sys/fs/protected_regular") != 0;

	FINISHES(child_as_second_user(make, (void *)name));
	errno = 0;
	int fd = shm_open(name, O_RDWR | O_CREAT, 0600);
	EQUAL(fd == -1, refused);
	EQUAL(errno, refused ? EACCES : 0);
	if (refused)
		fd = GIVES(shm_open(name, O_RDWR, 0));
	HAS_SIZE(fd, 3);
	HAS_MODE(fd, 0666);
}
