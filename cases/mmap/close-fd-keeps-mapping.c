/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a MAP_SHARED mapping stays after the descriptor is closed: stores reach the file, and munmap() still succeeds",
     POSIX("mmap", "DESCRIPTION"))
{
	const char *path = temp_file("abc", 3);
	int file = MUST(open(path, O_RDWR));
	char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
	char data[8];

	EQUAL(close(file), 0);
	EQUAL_BYTES(memory, "abc", 3);
	memory[1] = 'X';
	EQUAL(msync(memory, 3, MS_SYNC), 0);
	EQUAL(munmap(memory, 3), 0);
	file = MUST(open(path, O_RDONLY));
	EQUAL(read(file, data, sizeof(data)), 3);
	EQUAL_BYTES(data, "aXc", 3);
}
