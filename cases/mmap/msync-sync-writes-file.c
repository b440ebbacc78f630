/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

/*
 * That the bytes are on a disk is not to be seen by a program, and that read() sees them is so without msync() on most systems.
 * What can be seen is the mark: it may come at the store or at msync(), and be no later than that. Only pages that had not been
 * touched are stored to, for Linux's tmpfs makes no mark for others.
 */
CASE("when msync() with MS_SYNC has returned, the file has the stored bytes and is marked as modified since before the stores",
     XSI("mmap", "DESCRIPTION, last data modification; msync() DESCRIPTION"))
{
	struct timespec long_ago[] = {{1000, 0}, {2000, 0}};
	size_t page = page_size();
	int file = MUST(open(temp_file(NULL, 2 * page), O_RDWR));
	char *memory = GIVES(mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
	char first = '?', last = '?';
	struct stat status;

	MUST(futimens(file, long_ago));
	memory[0] = 'a';
	memory[2 * page - 1] = 'z';
	EQUAL(msync(memory, 2 * page, MS_SYNC), 0);
	MUST(fstat(file, &status));
	AT_LEAST(status.st_mtim.tv_sec, 2001);
	EQUAL(pread(file, &first, 1, 0), 1);
	EQUAL(first, 'a');
	EQUAL(pread(file, &last, 1, (off_t)(2 * page - 1)), 1);
	EQUAL(last, 'z');
	EQUAL(memory[0], 'a');
}
