/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>

#include "plumbline.h"

CASE("mmap() with the address of an existing mapping, but without MAP_FIXED, maps elsewhere and leaves that mapping as it is",
     POSIX("mmap", "DESCRIPTION"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDWR));
	char *first = shared_memory(page_size());

	first[0] = 'f';
	char *second = GIVES(mmap(first, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
	HOLDS(second != first);
	EQUAL_BYTES(second, "abc", 3);
	EQUAL(first[0], 'f');
	second[0] = 's';
	EQUAL(first[0], 'f');
}
