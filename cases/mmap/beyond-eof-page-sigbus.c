/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>

#include "plumbline.h"

CASE("access to a whole page of a mapping that lies beyond the end of the file raises SIGBUS, in the page of the end nothing",
     POSIX("mmap", "DESCRIPTION, SIGBUS"))
{
	size_t page = page_size();
	int file = MUST(open(temp_file("abc", 3), O_RDWR));
	char *memory = GIVES(mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

	load_byte(memory + page - 1);
	EQUAL_BYTES(memory, "abc", 3);
	RAISES(SIGBUS, load_byte, memory + page);
	RAISES(SIGBUS, store_byte, memory + 2 * page - 1);
	DIES(child(load_byte, memory + page), SIGBUS);
}
