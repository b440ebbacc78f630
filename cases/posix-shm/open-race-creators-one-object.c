/* SPDX-License-Identifier: MIT */
#include <stdatomic.h>

#include "posix-shm.h"

enum { PROCESSES = 4, NAMES = 25 };

static const char *names[NAMES];
static struct gate *start;

static void open_and_count_in_all(void *unused)
{
	(void)unused;
	pass_gate(start);
	for (int i = 0; i < NAMES; i++) {
		int fd = GIVES(shm_open(names[i], O_RDWR | O_CREAT, 0600));

		SUCCEEDS(ftruncate(fd, sizeof(atomic_int)));
		atomic_fetch_add((atomic_int *)(void *)mapped(fd, sizeof(atomic_int)), 1);
		MUST(close(fd));
	}
}

CASE("processes that call shm_open() with O_CREAT of one new name at once all get the same object",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION, O_CREAT"))
{
	pid_t processes[PROCESSES];

	start = new_gate();
	for (int i = 0; i < NAMES; i++)
		names[i] = temp_shm_name();
	for (int i = 0; i < PROCESSES; i++)
		processes[i] = child(open_and_count_in_all, NULL);
	for (int i = 0; i < PROCESSES; i++)
		open_gate(start);
	for (int i = 0; i < PROCESSES; i++)
		FINISHES(processes[i]);
	for (int i = 0; i < NAMES; i++)
		EQUAL(INT(mapped(GIVES(shm_open(names[i], O_RDWR, 0)), sizeof(int))), PROCESSES);
}
