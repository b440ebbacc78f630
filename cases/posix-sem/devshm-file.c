/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/stat.h>

#include "posix-sem.h"

static char path[256];

static int status_there(const char *prefix, const char *name, struct stat *status)
{
	MUST_HOLD(snprintf(path, sizeof(path), "/dev/shm/%s%s", prefix, name + 1) < (int)sizeof(path));
	return LOOK(stat(path, status));
}

CASE("a named semaphore is a file in /dev/shm: of the effective user, with mode's permissions less the mask's; unlinked, it is "
     "gone",
     LINUX("sem_overview(7)", "Accessing named semaphores via the filesystem"))
{
	const char *name = temp_sem_name();
	struct stat status;

	VARIES("musl leaves out the \"sem.\" in front of the name");
	LOOK(umask(026));
	(void)GIVES(sem_open(name, O_CREAT | O_EXCL, 0666, 1));
	HOLDS(status_there("sem.", name, &status) == 0 || status_there("", name, &status) == 0);
	HOLDS(S_ISREG(status.st_mode));
	EQUAL(status.st_uid, geteuid());
	EQUAL(status.st_mode & 07777, 0640);
	SUCCEEDS(sem_unlink(name));
	EQUAL(LOOK(stat(path, &status)), -1);
}
