/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "plumbline.h"

CASE("dup() and F_DUPFD fail with EMFILE when no number below the limit of descriptors is free, and succeed when one is",
     POSIX("dup", "ERRORS [EMFILE]"))
{
	struct rlimit limit;

	MUST(getrlimit(RLIMIT_NOFILE, &limit));
	limit.rlim_cur = (rlim_t)next_fd() + 1;
	MUST(setrlimit(RLIMIT_NOFILE, &limit));
	int last = GIVES(dup(0));
	EQUAL(last, (int)limit.rlim_cur - 1);
	EQUAL(fcntl(last, F_GETFD), 0);
	FAILS(EMFILE, dup(0));
	FAILS(EMFILE, fcntl(0, F_DUPFD, 0));
	MUST(close(last));
	FAILS(EBADF, fcntl(last, F_GETFD));
	EQUAL(dup(0), last);
	EQUAL(fcntl(last, F_GETFD), 0);
}
