/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

static struct stat status_of(int fd)
{
	struct stat status;

	memset(&status, 0xaa, sizeof(status));
	SUCCEEDS(fstat(fd, &status));
	return status;
}

static void make_another(void *pipe_ends)
{
	int *fd = pipe_ends, own[2] = {-1, -1};
	uid_t first = geteuid();

	become_second_user();
	SUCCEEDS(pipe(own));
	EQUAL(status_of(own[0]).st_uid, second_user());
	EQUAL(status_of(own[1]).st_gid, second_user());
	EQUAL(status_of(fd[0]).st_uid, first);
}

CASE("after a change of the effective user ID, new pipes have the new one and old pipes keep the old one",
     POSIX("pipe", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	int fd[2] = {-1, -1};

	SUCCEEDS(pipe(fd));
	FINISHES(child(make_another, fd));
}
