/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "plumbline.h"

CASE("pipe() fails with EMFILE when one descriptor is left, takes none and writes no number, and succeeds with two",
     POSIX("pipe", "ERRORS [EMFILE]; RETURN VALUE"),
     NOT_UNDER_MEMCHECK("valgrind itself notices the limit, after the kernel has made the pipe"))
{
	int first = MUST(dup(STDIN_FILENO)), last = use_up_descriptors();
	int fd[2] = {-2, -2};

	FAILS(EMFILE, pipe(fd));
	MUST(close(last));
	FAILS(EMFILE, pipe(fd));
	EQUAL(next_fd(), last);
	EQUAL(fd[0], -2);
	EQUAL(fd[1], -2);
	MUST(close(first));
	EQUAL(pipe(fd), 0);
	HOLDS((fd[0] == first && fd[1] == last) || (fd[0] == last && fd[1] == first));
}
