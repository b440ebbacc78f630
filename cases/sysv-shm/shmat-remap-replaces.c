/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_REMAP */
#include <string.h>
#include <sys/mman.h>

#include "sysv-shm.h"

CASE("shmat() with SHM_REMAP replaces what is mapped in the segment's range, and nothing beyond it",
     LINUX("shmop(2)", "SHM_REMAP"))
{
	size_t boundary = attach_step();
	int segment = temp_segment(boundary);
	char *room = MUST(mmap(NULL, 5 * boundary, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	char *aligned = room + 2 * boundary - (uintptr_t)room % boundary;
	char *other = MUST(shmat(segment, NULL, 0));

	memset(room, 'o', 5 * boundary);
	other[boundary - 1] = 's';
	HOLDS(GIVES(shmat(segment, aligned, SHM_REMAP)) == aligned);
	EQUAL(aligned[0], 0);
	EQUAL(aligned[boundary - 1], 's');
	aligned[0] = 'x';
	EQUAL(other[0], 'x');
	EQUAL(aligned[-1], 'o');
	EQUAL(aligned[boundary], 'o');
}
