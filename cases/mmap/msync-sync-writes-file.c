/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "plumbline.h"

CASE("after msync() with MS_SYNC, read() of the file returns what was stored in each page of the MAP_SHARED mapping",
     XSI("msync", "DESCRIPTION"))
{
	size_t page = page_size();
	int file = MUST(open(temp_file(NULL, 2 * page), O_RDWR));
	char *memory = MUST(mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
	char first = '?', last = '?';

	memory[0] = 'a';
	memory[2 * page - 1] = 'z';
	EQUAL(msync(memory, 2 * page, MS_SYNC), 0);
	EQUAL(pread(file, &first, 1, 0), 1);
	EQUAL(first, 'a');
	EQUAL(pread(file, &last, 1, (off_t)(2 * page - 1)), 1);
	EQUAL(last, 'z');
	EQUAL(memory[0], 'a');
}
