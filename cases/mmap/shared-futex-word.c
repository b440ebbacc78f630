/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_ANONYMOUS, which is in POSIX.1-2024 but not yet in glibc's view of it */
#include <stdatomic.h>
#include <sys/mman.h>

#include "plumbline.h"

enum { PROCESSES = 4, ADDITIONS = 1000 };

static void add(void *counter)
{
	for (int i = 0; i < ADDITIONS; i++)
		atomic_fetch_add((atomic_int *)counter, 1);
}

CASE("atomic additions to an integer in MAP_SHARED memory by several processes at once are all in its sum",
     POSIX("mmap", "DESCRIPTION, MAP_SHARED"))
{
	atomic_int *counter = GIVES(mmap(NULL, sizeof(*counter), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
	pid_t adders[PROCESSES];

	for (int i = 0; i < PROCESSES; i++)
		adders[i] = child(add, counter);
	for (int i = 0; i < PROCESSES; i++)
		FINISHES(adders[i]);
	EQUAL(atomic_load(counter), PROCESSES * ADDITIONS);
}
