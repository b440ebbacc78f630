/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void write_with_sigpipe_blocked(void *pipe_ends)
{
	int *fd = pipe_ends;
	sigset_t sigpipe, pending;

	MUST(sigemptyset(&sigpipe));
	MUST(sigaddset(&sigpipe, SIGPIPE));
	MUST0(pthread_sigmask(SIG_BLOCK, &sigpipe, NULL));
	FAILS(EPIPE, write(fd[1], "x", 1));
	MUST(sigpending(&pending));
	EQUAL(sigismember(&pending, SIGPIPE), 1);
}

/* The other thread, this one, could take a signal that is for the process: it has SIGPIPE unblocked. */
CASE("SIGPIPE is for the thread that writes to a " OBJECT ": it stays pending there though another thread has it unblocked",
     VARIANT(pipe, "pipe/sigpipe-thread-directed", POSIX("write", "ERRORS [EPIPE]")),
     VARIANT(fifo, "fifo/write-no-reader-sigpipe-to-thread", POSIX("write", "ERRORS [EPIPE]")),
     VARIANT(stream, "unix-socket/stream-sigpipe-thread-directed", POSIX("write", "ERRORS [EPIPE]")))
{
	int fd[2];

	make_stream(fd);
	MUST(close(fd[0]));
	catch_signal(SIGPIPE, 0);
	FINISHES(thread(write_with_sigpipe_blocked, fd));
	EQUAL(caught(SIGPIPE), 0);
}
