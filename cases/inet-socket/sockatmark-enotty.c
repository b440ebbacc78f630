/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("sockatmark() of a pipe and of a file fails with ENOTTY", POSIX("sockatmark", "ERRORS [ENOTTY]"),
     NOT_UNDER_MEMCHECK("it takes what SIOCATMARK stores for what it reads"))
{
	int fd[2], file = MUST(open(temp_file("abc", 3), O_RDWR));

	MUST(pipe(fd));
	FAILS(ENOTTY, sockatmark(fd[0]));
	FAILS(ENOTTY, sockatmark(file));
}
