/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

static struct gate *held, *go;

/* Has its own byte, and waits for the one behind it. */
static void wait_for_next(void *own_byte)
{
	off_t own = *(int *)own_byte;

	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, own, 1)));
	GIVES(fcntl(fd, F_SETLKW, record_lock(F_WRLCK, own + 1, 1)));
}

static void close_circle(void *unused)
{
	(void)unused;
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 2, 1)));
	open_gate(held);
	pass_gate(go);
	FAILS(EDEADLK, fcntl(fd, F_SETLKW, record_lock(F_WRLCK, 0, 1)));
	LOCKED(fd, "WWW-");
}

CASE("F_SETLKW that would close a circle of three processes fails with EDEADLK, and the other two get what they wait for",
     LINUX("fcntl(2)", "Advisory record locking"))
{
	held = new_gate();
	go = new_gate();
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	pid_t third = child(close_circle, NULL);
	pass_gate(held);
	pid_t second = child(wait_for_next, &(int){1});
	BLOCKS(second);
	pid_t first = child(wait_for_next, &(int){0});
	BLOCKS(first);
	open_gate(go);
	FINISHES(third);
	FINISHES(second);
	FINISHES(first);
}
