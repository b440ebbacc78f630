/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int fd;

static void read_lock(void *held)
{
	MUST(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 0, 2)));
	open_gate(held);
	pause();
}

static void wait_for_lock(void *request)
{
	GIVES(fcntl(fd, F_SETLKW, request));
	LOCKED(fd, "WW-");
}

CASE("F_SETLKW for a write lock waits until the last of several readers has gone", POSIX("fcntl", "DESCRIPTION, F_SETLKW"))
{
	struct gate *held = new_gate();
	pid_t readers[3];

	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	for (int i = 0; i < 3; i++) {
		readers[i] = child(read_lock, held);
		pass_gate(held);
	}
	pid_t writer = child(wait_for_lock, record_lock(F_WRLCK, 0, 2));
	BLOCKS(writer);
	stop(readers[1]);
	BLOCKS(writer);
	stop(readers[2]);
	BLOCKS(writer);
	stop(readers[0]);
	FINISHES(writer);
}
