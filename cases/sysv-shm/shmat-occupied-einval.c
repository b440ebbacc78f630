/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

/* The segment covers two pages and only its second one would lie on the mapping. */
CASE("shmat() without SHM_REMAP fails with EINVAL where any page of its range is mapped already, and leaves that mapping as it "
     "was",
     LINUX("shmop(2)", "SHM_REMAP"))
{
	size_t boundary = attach_step();
	int segment = temp_segment(boundary), wide = temp_segment(2 * boundary);
	char *memory = MUST(shmat(segment, NULL, 0));

	memory[0] = 'm';
	FAILS(EINVAL, shmat(wide, memory, 0));
	FAILS(EINVAL, shmat(wide, memory - boundary, 0));
	EQUAL(memory[0], 'm');
	ATTACHMENTS(wide, 0);
	ATTACHMENTS(segment, 1);
}
