/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

/* One descriptor is free, but it lies below the minimum. */
CASE("F_DUPFD fails with EMFILE when no descriptor from its argument up to the limit is free, though lower ones are",
     POSIX("fcntl", "ERRORS [EMFILE]"))
{
	int first = MUST(dup(STDIN_FILENO)), last = first;

	for (int fd; (fd = dup(STDIN_FILENO)) >= 0;)
		last = fd;
	MUST_HOLD(errno == EMFILE);
	MUST(close(first));
	FAILS(EMFILE, fcntl(STDIN_FILENO, F_DUPFD, first + 1));
	FAILS(EMFILE, fcntl(STDIN_FILENO, F_DUPFD, last));
	EQUAL(fcntl(STDIN_FILENO, F_DUPFD, 0), first);
	FAILS(EMFILE, fcntl(STDIN_FILENO, F_DUPFD, 0));
	MUST(close(last));
	EQUAL(fcntl(STDIN_FILENO, F_DUPFD, first + 1), last);
}
