/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "sysv-shm.h"

CASE("shmat() with SHM_RND attaches at the address rounded down to a multiple of SHMLBA", XSI("shmat", "DESCRIPTION"))
{
	size_t boundary = attach_step();
	int segment = temp_segment(page_size());
	char *room = shared_memory(4 * boundary);
	char *aligned = room + boundary - (uintptr_t)room % boundary;

	MUST(munmap(room, 4 * boundary));
	HOLDS(GIVES(shmat(segment, aligned + SHMLBA - 1, SHM_RND)) == aligned);
	aligned[0] = 'x';
	HOLDS(GIVES(shmat(segment, aligned + boundary + 1, SHM_RND)) == aligned + boundary);
	EQUAL(aligned[boundary], 'x');
}
