/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_REMAP */

#include "sysv-shm.h"

CASE("shmat() with SHM_RND|SHM_REMAP at an address that rounds down to null fails and attaches nothing, or attaches there: "
     "which "
     "is observed",
     IMPL("shmat", "shmop(2) SHM_REMAP"),
     NOT_UNDER_MEMCHECK("valgrind replaces an address that rounds down to null by one of its choice"))
{
	int segment = temp_segment(page_size());
	char *memory = shmat(segment, (char *)attach_step() - 1, SHM_RND | SHM_REMAP);

	if (memory == (void *)-1)
		HOLDS(errno == EINVAL || errno == EPERM || errno == EACCES);
	else
		EQUAL((uintptr_t)memory, 0);
	OBSERVE(memory == NULL ? "it attaches" : "it fails");
	ATTACHMENTS(segment, memory == NULL);
}
