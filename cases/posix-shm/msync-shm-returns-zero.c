/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("msync() of a mapped object returns 0 and changes nothing, or fails with EINVAL where objects cannot be synchronised",
     POSIX_MAY("msync", "DESCRIPTION, not a memory mapped file"))
{
	static const int flags[] = {MS_SYNC, MS_ASYNC, MS_INVALIDATE, MS_SYNC | MS_INVALIDATE};
	int fd = new_object(3);
	char *memory = mapped(fd, 3);

	memcpy(memory, "abc", 3);
	for (int i = 0; i < 4; i++) {
		errno = 0;
		int answer = msync(memory, 3, flags[i]);
		LINUX_OR_OTHER(answer == 0, answer == -1 && errno == EINVAL);
		EQUAL_BYTES(memory, "abc", 3);
	}
	HOLDS_TEXT(fd, "abc");
}
