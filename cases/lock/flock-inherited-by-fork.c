/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "plumbline.h"

static void change_and_stay(void *descriptor)
{
	SUCCEEDS(flock(INT(descriptor), LOCK_EX | LOCK_NB));
	pause();
}

CASE("a child has its parent's flock() lock, which lasts until both have closed the descriptor",
     LINUX("flock(2)", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));

	SUCCEEDS(flock(fd, LOCK_SH));
	FAILS(EWOULDBLOCK, flock(other, LOCK_EX | LOCK_NB));
	pid_t keeper = child(change_and_stay, &fd);
	BLOCKS(keeper);
	FAILS(EWOULDBLOCK, flock(other, LOCK_SH | LOCK_NB));
	MUST(close(fd));
	FAILS(EWOULDBLOCK, flock(other, LOCK_EX | LOCK_NB));
	stop(keeper);
	SUCCEEDS(LOOK(flock(other, LOCK_EX | LOCK_NB)));
}
