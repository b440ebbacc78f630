/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

static void ask(void *unused)
{
	struct flock *question = record_lock(F_WRLCK, 0, 0);

	(void)unused;
	GIVES(fcntl(fd, F_GETLK, question));
	EQUAL(question->l_len, question->l_start == 1 ? 2 : 3);
}

CASE("unlocking the middle of a lock leaves a lock before it and a lock behind it", POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1, 7)));
	LOCKED(fd, "-WWWWWWW-");
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 3, 2)));
	LOCKED(fd, "-WW--WWW-");
	FINISHES(child(ask, NULL));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 5, 3)));
	LOCKED(fd, "-WW------");
}
