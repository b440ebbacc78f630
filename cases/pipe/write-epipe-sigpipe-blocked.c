/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "plumbline.h"

CASE("with SIGPIPE blocked, write() to a pipe that nobody can read from fails with EPIPE and leaves SIGPIPE pending",
     POSIX("write", "ERRORS [EPIPE]"))
{
	sigset_t sigpipe, pending;
	int fd[2];

	MUST(pipe(fd));
	MUST(close(fd[0]));
	catch_signal(SIGPIPE, 0);
	MUST(sigemptyset(&sigpipe));
	MUST(sigaddset(&sigpipe, SIGPIPE));
	MUST(sigprocmask(SIG_BLOCK, &sigpipe, NULL));
	MUST(sigpending(&pending));
	EQUAL(sigismember(&pending, SIGPIPE), 0);
	FAILS(EPIPE, write(fd[1], "x", 1));
	MUST(sigpending(&pending));
	EQUAL(sigismember(&pending, SIGPIPE), 1);
	EQUAL(caught(SIGPIPE), 0);
	MUST(sigprocmask(SIG_UNBLOCK, &sigpipe, NULL));
	EQUAL(caught(SIGPIPE), 1);
}
