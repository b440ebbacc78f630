/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <poll.h>

#include "signal.h"

static int end[2];

static void write_byte(int signo)
{
	int saved = errno;
	char number = (char)signo;

	if (write(end[1], &number, 1) != 1)
		_exit(1);
	errno = saved;
}

static void poll_until_woken(void *unused)
{
	struct pollfd readable = {.events = POLLIN};
	char number = 0;

	(void)unused;
	readable.fd = end[0];
	handle(SIGUSR1, write_byte, SA_RESTART);
	unblock(signals(SIGUSR1));
	while (LOOK(poll(&readable, 1, -1)) < 0 && errno == EINTR)
		;
	EQUAL(readable.revents, POLLIN);
	EQUAL(read(end[0], &number, 1), 1);
	EQUAL(number, SIGUSR1);
}

CASE("a handler may write() to a pipe, which wakes the poll() that waits for it, whenever the signal comes",
     POSIX("2.4.3 Signal Actions", "async-signal-safe functions"))
{
	MUST(pipe(end));
	block(signals(SIGUSR1));
	for (int round = 0; round < 20; round++) {
		pid_t waiter = child(poll_until_woken, NULL);
		if (round % 2)
			BLOCKS(waiter);
		MUST(kill(waiter, SIGUSR1));
		FINISHES(waiter);
	}
}
