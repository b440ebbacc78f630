/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("with SIGPIPE blocked, write() to a " OBJECT " that nobody can read from fails with EPIPE and leaves SIGPIPE pending",
     VARIANT(pipe, "pipe/write-epipe-sigpipe-blocked", POSIX("write", "ERRORS [EPIPE]")),
     VARIANT(fifo, "fifo/write-epipe-sigpipe-blocked", POSIX("write", "ERRORS [EPIPE]")),
     VARIANT(stream, "unix-socket/stream-write-epipe-sigpipe-blocked", POSIX("write", "ERRORS [EPIPE]")))
{
	sigset_t sigpipe, pending;
	int fd[2];

	make_stream(fd);
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
