/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "sysv-shm.h"

/* Room is found by asking for it, and given back just before the call. */
CASE("shmat() with an unused address that is a multiple of SHMLBA attaches exactly there", XSI("shmat", "DESCRIPTION"))
{
	size_t boundary = attach_step();
	int segment = temp_segment(page_size());
	char *room = shared_memory(4 * boundary);
	char *aligned = room + boundary - (uintptr_t)room % boundary;

	MUST(munmap(room, 4 * boundary));
	HOLDS(GIVES(shmat(segment, aligned, 0)) == aligned);
	HOLDS(GIVES(shmat(segment, aligned + boundary, SHM_RND)) == aligned + boundary);
	aligned[page_size() - 1] = 'x';
	EQUAL(aligned[boundary + page_size() - 1], 'x');
}
