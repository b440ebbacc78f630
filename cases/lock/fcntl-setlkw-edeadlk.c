/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;
static struct gate *held, *go;

static void wait_for_second(void *unused)
{
	(void)unused;
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 1)));
	GIVES(fcntl(fd, F_SETLKW, record_lock(F_WRLCK, 1, 1)));
}

static void wait_for_first(void *unused)
{
	(void)unused;
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1, 1)));
	open_gate(held);
	pass_gate(go);
	FAILS_EITHER(EDEADLK, EINTR, fcntl(fd, F_SETLKW, record_lock(F_WRLCK, 0, 1)));
}

/* The signal is for a system that does not detect the deadlock: there the second request waits. */
CASE("F_SETLKW that would close a circle of two processes fails with EDEADLK, or waits; it does not get the lock",
     POSIX_MAY("fcntl", "ERRORS [EDEADLK]"))
{
	held = new_gate();
	go = new_gate();
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	catch_signal(SIGUSR1, 0);
	pid_t second = child(wait_for_first, NULL);
	pass_gate(held);
	pid_t first = child(wait_for_second, NULL);
	BLOCKS(first);
	open_gate(go);
	INTERRUPTS(SIGUSR1, second);
	FINISHES(first);
}
