/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include "plumbline.h"

/* The other thread does not block SIGPIPE: a signal sent to the process would be handled there. */
static void write_without_reader(void *writer)
{
	sigset_t pipe_signal, pending;

	MUST(sigemptyset(&pipe_signal));
	MUST(sigaddset(&pipe_signal, SIGPIPE));
	MUST0(pthread_sigmask(SIG_BLOCK, &pipe_signal, NULL));
	FAILS(EPIPE, write(*(int *)writer, "x", 1));
	MUST(sigpending(&pending));
	HOLDS(sigismember(&pending, SIGPIPE) == 1);
}

CASE("the SIGPIPE of a write() to a FIFO without reader is sent to the thread that writes, not to its process",
     POSIX("write", "ERRORS [EPIPE]"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));

	catch_signal(SIGPIPE, 0);
	MUST(close(reader));
	FINISHES(thread(write_without_reader, &writer));
	EQUAL(caught(SIGPIPE), 0);
}
