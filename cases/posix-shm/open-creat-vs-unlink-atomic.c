/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

enum { TIMES = 500 };

static struct gate *start;

static void unlink_again_and_again(void *name)
{
	pass_gate(start);
	for (int i = 0; i < TIMES; i++) {
		errno = 0;
		HOLDS(shm_unlink(name) == 0 || errno == ENOENT);
	}
}

CASE("shm_open() with O_CREAT does not fail while another process unlinks the name again and again",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION, atomic operations"))
{
	const char *name = temp_shm_name();

	start = new_gate();
	pid_t other = child(unlink_again_and_again, (void *)name);
	open_gate(start);
	for (int i = 0; i < TIMES; i++)
		SUCCEEDS(close(GIVES(shm_open(name, O_RDWR | O_CREAT, 0600))));
	FINISHES(other);
}
