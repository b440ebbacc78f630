/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>

#include "plumbline.h"

CASE("access to a page after munmap() of it raises SIGSEGV, and the pages before and after it stay",
     POSIX("munmap", "DESCRIPTION"))
{
	size_t page = page_size();
	int file = MUST(open(temp_file(NULL, 3 * page), O_RDWR));
	char *memory = MUST(mmap(NULL, 3 * page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

	memory[page - 1] = 'a';
	memory[2 * page] = 'b';
	EQUAL(munmap(memory + page, page), 0);
	RAISES(SIGSEGV, load_byte, memory + page);
	RAISES(SIGSEGV, store_byte, memory + 2 * page - 1);
	EQUAL(memory[page - 1], 'a');
	EQUAL(memory[2 * page], 'b');
	DIES(child(load_byte, memory + page), SIGSEGV);
}
