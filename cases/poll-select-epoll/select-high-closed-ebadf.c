/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>
#include <sys/select.h>
#include <unistd.h>

#include "plumbline.h"

CASE("select() fails with EBADF for a closed descriptor in the middle of a set that holds open ones around it",
     POSIX("select", "ERRORS [EBADF]"))
{
	fd_set readable;
	int ends[2], high = FD_SETSIZE - 1;

	need_limit(RLIMIT_NOFILE, FD_SETSIZE);
	MUST(pipe(ends));
	MUST(dup2(ends[0], high));
	FD_ZERO(&readable);
	FD_SET(ends[0], &readable);
	FD_SET(FD_SETSIZE / 2, &readable);
	FD_SET(high, &readable);
	FAILS(EBADF, select(FD_SETSIZE, &readable, NULL, NULL, &(struct timeval){0}));
	FD_CLR(FD_SETSIZE / 2, &readable);
	EQUAL(select(FD_SETSIZE, &readable, NULL, NULL, &(struct timeval){0}), 0);
	HOLDS(!FD_ISSET(high, &readable) && !FD_ISSET(ends[0], &readable));
}
