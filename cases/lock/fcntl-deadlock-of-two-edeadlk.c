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
	LOCKED(fd, "WW-");
}

static void close_circle(void *unused)
{
	(void)unused;
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1, 1)));
	open_gate(held);
	pass_gate(go);
	FAILS(EDEADLK, fcntl(fd, F_SETLKW, record_lock(F_RDLCK, 0, 1)));
	LOCKED(fd, "WW-");
}

CASE("of two processes that each wait for a byte that the other holds, the later one fails with EDEADLK and keeps its lock",
     LINUX("fcntl(2)", "ERRORS [EDEADLK]"))
{
	held = new_gate();
	go = new_gate();
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	pid_t second = child(close_circle, NULL);
	pass_gate(held);
	pid_t first = child(wait_for_second, NULL);
	BLOCKS(first);
	open_gate(go);
	FINISHES(second);
	FINISHES(first);
}
