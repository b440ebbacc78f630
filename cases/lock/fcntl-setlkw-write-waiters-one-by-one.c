/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

enum { WRITERS = 3 };

static int fd, *holding;
static struct gate *got, *leave;

static void wait_for_write_lock(void *request)
{
	GIVES(fcntl(fd, F_SETLKW, request));
	EQUAL(__atomic_add_fetch(holding, 1, __ATOMIC_SEQ_CST), 1);
	open_gate(got);
	pass_gate(leave);
	EQUAL(__atomic_fetch_sub(holding, 1, __ATOMIC_SEQ_CST), 1);
}

CASE("when a lock is released the processes that wait for a write lock get it one after the other, all of them",
     POSIX("fcntl", "DESCRIPTION, F_SETLKW"))
{
	pid_t writers[WRITERS];

	got = new_gate();
	leave = new_gate();
	holding = shared_memory(sizeof(*holding));
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 2)));
	for (int i = 0; i < WRITERS; i++) {
		writers[i] = child(wait_for_write_lock, record_lock(F_WRLCK, 0, 2));
		BLOCKS(writers[i]);
	}
	EQUAL(*holding, 0);
	MUST(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 0, 2)));
	for (int i = 0; i < WRITERS; i++) {
		pass_gate(got);
		LOCKED(fd, "WW-");
		open_gate(leave);
	}
	for (int i = 0; i < WRITERS; i++)
		FINISHES(writers[i]);
	LOCKED(fd, "---");
}
