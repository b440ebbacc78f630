/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "plumbline.h"

CASE("mmap() that fails returns MAP_FAILED and sets errno, and mmap() that succeeds does not return MAP_FAILED",
     POSIX("mmap", "RETURN VALUE"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDONLY));
	char *memory = mmap(NULL, 3, PROT_READ, MAP_SHARED, file, 0);

	HOLDS(memory != MAP_FAILED);
	EQUAL_BYTES(memory, "abc", 3);
	MUST(close(file));
	errno = 0;
	HOLDS(mmap(NULL, 3, PROT_READ, MAP_SHARED, file, 0) == MAP_FAILED);
	EQUAL(errno, EBADF);
}
