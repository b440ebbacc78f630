/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;
static struct gate *held;

static void wait_for_next(void *own_byte)
{
	off_t own = INT(own_byte);

	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, own, 1)));
	open_gate(held);
	GIVES(fcntl(fd, F_SETLKW, record_lock(F_WRLCK, own + 1, 1)));
}

CASE("processes that wait for each other in a row, not in a circle, get no EDEADLK but the locks that they wait for",
     POSIX("fcntl", "ERRORS [EDEADLK]"))
{
	held = new_gate();
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 3, 1)));
	pid_t third = child(wait_for_next, &(int){2});
	pass_gate(held);
	BLOCKS(third);
	pid_t second = child(wait_for_next, &(int){1});
	pass_gate(held);
	BLOCKS(second);
	pid_t first = child(wait_for_next, &(int){0});
	pass_gate(held);
	BLOCKS(first);
	LOCKED(fd, "WWWW-");
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 3, 1)));
	FINISHES(third);
	FINISHES(second);
	FINISHES(first);
}
