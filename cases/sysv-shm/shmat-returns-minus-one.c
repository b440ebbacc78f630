/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmat() that fails returns (void *)-1, which is no null pointer, and attaches nothing", XSI("shmat", "RETURN VALUE"))
{
	int segment = temp_segment(1);

	errno = 0;
	EQUAL((intptr_t)shmat(-1, NULL, 0), -1);
	EQUAL(errno, EINVAL);
	errno = 0;
	EQUAL((intptr_t)shmat(segment, (char *)shared_memory(page_size()) + 1, 0), -1);
	EQUAL(errno, EINVAL);
	ATTACHMENTS(segment, 0);
}
