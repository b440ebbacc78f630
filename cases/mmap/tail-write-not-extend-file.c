/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("clearing 40 mapped bytes of a file of 10 clears these 10: the file does not grow, and no more than 10 can be read",
     POSIX("mmap", "DESCRIPTION"))
{
	int file = MUST(open(temp_file("abcdefghij", 10), O_RDWR));
	char *memory = GIVES(mmap(NULL, 40, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
	static const char zeros[10];
	struct stat status;
	char data[40];

	memset(memory, 0, 40);
	memory[39] = 'x';
	EQUAL(msync(memory, 40, MS_SYNC), 0);
	MUST(fstat(file, &status));
	EQUAL(status.st_size, 10);
	EQUAL(read(file, data, sizeof(data)), 10);
	EQUAL_BYTES(data, zeros, 10);
}
