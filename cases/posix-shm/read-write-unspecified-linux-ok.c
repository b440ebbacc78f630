/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

/* POSIX leaves open what read() and write() do with such a descriptor. */
CASE("read() and write() of an object's descriptor fail, or, as on Linux, do what stores and loads in a mapping see",
     POSIX_MAY("write", "DESCRIPTION, shared memory object"))
{
	int fd = new_object(3);
	char *memory = mapped(fd, 3), data[8] = {0};

	ssize_t written = write(fd, "abcde", 5);
	LINUX_OR_OTHER(written == 5, written == -1);
	memory[1] = 'X';
	ssize_t got = pread(fd, data, sizeof(data), 0);
	LINUX_OR_OTHER(got == 5, got == -1);
	HOLDS(got == -1 || written == -1 || memcmp(data, "aXcde", 5) == 0);
	HAS_SIZE(fd, written == 5 ? 5 : 3);
	EQUAL(memory[0], written == 5 ? 'a' : 0);
}
