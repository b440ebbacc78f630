/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a new file that ftruncate() has given 40 bytes can be mapped: they are zero, and stores are in the file after munmap()",
     POSIX("mmap", "DESCRIPTION"))
{
	int file = MUST(open(temp_path(), O_RDWR | O_CREAT | O_EXCL, 0600));
	static const char zeros[40];
	char data[64];

	MUST(ftruncate(file, 40));
	char *memory = GIVES(mmap(NULL, 40, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
	EQUAL_BYTES(memory, zeros, 40);
	memory[0] = 'a';
	memory[39] = 'z';
	EQUAL(msync(memory, 40, MS_SYNC), 0);
	EQUAL(munmap(memory, 40), 0);
	EQUAL(read(file, data, sizeof(data)), 40);
	EQUAL(data[0], 'a');
	EQUAL_BYTES(data + 1, zeros, 38);
	EQUAL(data[39], 'z');
}
