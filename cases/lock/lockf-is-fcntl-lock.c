/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void ask(void *descriptor)
{
	int fd = INT(descriptor);
	struct flock question = {.l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = 0};

	GIVES(fcntl(fd, F_GETLK, &question));
	EQUAL(question.l_type, F_WRLCK);
	EQUAL(question.l_start, 2);
	EQUAL(question.l_len, 3);
	EQUAL(question.l_pid, getppid());
}

CASE("F_GETLK of fcntl() reports a section locked with lockf() as a write lock of the process",
     LINUX("lockf(3)", "DESCRIPTION"))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	MUST(lseek(fd, 2, SEEK_SET));
	SUCCEEDS(lockf(fd, F_LOCK, 3));
	FINISHES(child(ask, &fd));
}
