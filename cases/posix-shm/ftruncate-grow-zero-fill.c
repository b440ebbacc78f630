/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("ftruncate() gives a shared memory object the size asked for; what it adds reads as zero, what was there stays",
     POSIX_OPTION(SHM, "ftruncate", "DESCRIPTION"))
{
	size_t page = page_size();
	int fd = MUST(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0600));
	struct stat status;

	EQUAL(ftruncate(fd, (off_t)page), 0);
	char *memory = MUST(mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
	EQUAL(memory[0], 0);
	memory[0] = 'x';
	EQUAL(ftruncate(fd, (off_t)(2 * page)), 0);
	MUST(fstat(fd, &status));
	EQUAL(status.st_size, 2 * page);
	memory = MUST(mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
	EQUAL(memory[0], 'x');
	EQUAL(memory[page], 0);
	EQUAL(memory[2 * page - 1], 0);
}
