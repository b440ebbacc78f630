/* SPDX-License-Identifier: MIT */
#include <sched.h>

#include "signal.h"
#include "stream.h"

enum { TIMES = 200 };

static int fd[2], *interrupted;

static void tell(int signo)
{
	(void)signo;
	__atomic_fetch_add(interrupted, 1, __ATOMIC_SEQ_CST);
}

static void read_between(void *unused)
{
	char byte = 0;

	(void)unused;
	handle(SIGUSR1, tell, 0);
	while (read(fd[0], &byte, 1) == -1)
		EQUAL(errno, EINTR);
	EQUAL(byte, 'x');
}

/* Each signal is sent when the one before has been handled. */
CASE("a read() of an empty " OBJECT
     " that is interrupted hundreds of times, and called again, still gets the byte that is written",
     VARIANT(pipe, "pipe/interrupted-hundreds-of-times", POSIX("read", "ERRORS [EINTR]")),
     VARIANT(fifo, "fifo/interrupted-hundreds-of-times", POSIX("read", "ERRORS [EINTR]")),
     VARIANT(stream, "unix-socket/stream-interrupted-hundreds-of-times", POSIX("read", "ERRORS [EINTR]")))
{
	make_stream(fd);
	interrupted = shared_memory(sizeof(*interrupted));
	pid_t reader = child(read_between, NULL);
	BLOCKS(reader);
	for (int i = 0; i < TIMES; i++) {
		MUST(kill(reader, SIGUSR1));
		while (__atomic_load_n(interrupted, __ATOMIC_SEQ_CST) <= i)
			sched_yield();
	}
	MUST(write(fd[1], "x", 1));
	FINISHES(reader);
	set_nonblocking(fd[0]);
	NOTHING_LEFT(fd[0]);
}
