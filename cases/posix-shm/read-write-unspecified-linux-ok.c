/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

/* POSIX leaves open what read() and write() do with such a descriptor. */
CASE("read() and write() of an object's descriptor do what POSIX leaves open, on Linux what loads and stores in a mapping do",
     POSIX_MAY("write", "DESCRIPTION, shared memory object"))
{
	int fd = new_object(3);
	char *memory = mapped(fd, 3), data[8] = {0};

	ssize_t written = write(fd, "abcde", 5);
	off_t size = status_of(fd).st_size;
	LINUX_OR_OTHER(written == 5 && size == 5, written < 5 && size == 3);
	memory[1] = 'X';
	ssize_t got = pread(fd, data, sizeof(data), 0);
	LINUX_OR_OTHER(got == size, got < size);
	if (written == 5)
		EQUAL(memory[0], 'a');
	if (written == 5 && got == 5)
		EQUAL_BYTES(data, "aXcde", 5);
	EQUAL(memory[1], 'X');
}
