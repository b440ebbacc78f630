/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "sysv-shm.h"

CASE("shmat() without SHM_RND at an address that is not page-aligned fails with EINVAL and attaches nothing, unused though it "
     "is",
     LINUX("shmop(2)", "ERRORS [EINVAL]"))
{
	size_t boundary = attach_step();
	int segment = temp_segment(page_size());
	char *room = shared_memory(4 * boundary);
	char *aligned = room + boundary - (uintptr_t)room % boundary;

	MUST(munmap(room, 4 * boundary));
	FAILS(EINVAL, shmat(segment, aligned + 1, 0));
	FAILS(EINVAL, shmat(segment, aligned + page_size() / 2, SHM_RDONLY));
	FAILS(EINVAL, shmat(segment, aligned + page_size() - 1, 0));
	ATTACHMENTS(segment, 0);
	HOLDS(GIVES(shmat(segment, aligned, 0)) == aligned);
}
