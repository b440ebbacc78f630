/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>

#include "plumbline.h"

static void unlock(void *descriptor)
{
	SUCCEEDS(flock(INT(descriptor), LOCK_UN));
}

static void end_at_once(void *unused)
{
	(void)unused;
}

CASE("LOCK_UN by a child releases the flock() lock that its parent has made; that a child ends does not",
     LINUX("flock(2)", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));

	SUCCEEDS(flock(fd, LOCK_EX));
	FINISHES(child(end_at_once, NULL));
	FAILS(EWOULDBLOCK, flock(other, LOCK_EX | LOCK_NB));
	FINISHES(child(unlock, &fd));
	SUCCEEDS(flock(other, LOCK_EX | LOCK_NB));
	FAILS(EWOULDBLOCK, flock(fd, LOCK_SH | LOCK_NB));
}
