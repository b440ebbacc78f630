/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void duplicate(void *unused)
{
	(void)unused;
	int fd = MUST(open("/dev/null", O_RDONLY));
	set_kernel_limit("/proc/sys/fs/file-max", "0");
	become_second_user();
	int next = next_fd();
	EQUAL(dup(fd), next);
	EQUAL(fcntl(fd, F_DUPFD, 0), next + 1);
	EQUAL(dup2(fd, next + 2), next + 2);
	FAILS(ENFILE, open("/dev/null", O_RDONLY));
}

CASE("where no more files may be opened by fs.file-max, dup() still gives a descriptor: it opens no file",
     POSIX("dup", "DESCRIPTION; ERRORS"), NEEDS(OWN_MACHINE | SECOND_USER | PROC))
{
	FINISHES(child(duplicate, NULL));
}
