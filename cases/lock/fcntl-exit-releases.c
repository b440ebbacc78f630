/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int fd;

static void hold(void *held)
{
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 1)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 2, 1)));
	LOCKED(fd, "W-R-");
	if (held) {
		open_gate(held);
		pause();
	}
}

static void wait_for_lock(void *request)
{
	GIVES(fcntl(fd, F_SETLKW, request));
}

CASE("all record locks of a process are gone when it ends, by itself or killed, and those who wait for them get them",
     POSIX("fcntl", "DESCRIPTION"))
{
	struct gate *held = new_gate();

	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	FINISHES(child(hold, NULL));
	LOCKED(fd, "----");
	pid_t holder = child(hold, held);
	pass_gate(held);
	pid_t waiter = child(wait_for_lock, record_lock(F_WRLCK, 0, 4));
	BLOCKS(waiter);
	MUST(kill(holder, SIGKILL));
	DIES(holder, SIGKILL);
	FINISHES(waiter);
	LOCKED(fd, "----");
}
