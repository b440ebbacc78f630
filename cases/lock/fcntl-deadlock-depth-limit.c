/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

enum { PROCESSES = 13 };
static int fd;
static struct gate *held, *go;

static void wait_for_next(void *own_byte)
{
	off_t own = *(int *)own_byte;

	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, own, 1)));
	GIVES(fcntl(fd, F_SETLKW, record_lock(F_WRLCK, own + 1, 1)));
}

static void close_circle(void *last_byte)
{
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, *(int *)last_byte, 1)));
	open_gate(held);
	pass_gate(go);
	FAILS_EITHER(EDEADLK, EINTR, fcntl(fd, F_SETLKW, record_lock(F_WRLCK, 0, 1)));
	OBSERVE("a circle of %d waiting processes is %s", PROCESSES, errno == EDEADLK ? "detected" : "not detected");
}

CASE("F_SETLKW that would close a circle of 13 processes fails with EDEADLK or waits; it does not get the lock",
     IMPL("fcntl", "ERRORS [EDEADLK]"))
{
	pid_t waiters[PROCESSES - 1];

	held = new_gate();
	go = new_gate();
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	catch_signal(SIGUSR1, 0);
	pid_t last = child(close_circle, &(int){PROCESSES - 1});
	pass_gate(held);
	for (int i = PROCESSES - 2; i >= 0; i--) {
		waiters[i] = child(wait_for_next, &i);
		BLOCKS(waiters[i]);
	}
	open_gate(go);
	INTERRUPTS(SIGUSR1, last);
	for (int i = PROCESSES - 2; i >= 0; i--)
		FINISHES(waiters[i]);
}
