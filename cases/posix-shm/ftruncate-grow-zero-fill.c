/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("ftruncate() gives a shared memory object the size asked for; what it adds reads as zero, what was there stays",
     POSIX_OPTION(SHM, "ftruncate", "DESCRIPTION"))
{
	size_t page = page_size();
	int fd = MUST(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0600));

	SUCCEEDS(ftruncate(fd, (off_t)page));
	char *memory = mapped(fd, 2 * page);
	EQUAL(memory[0], 0);
	memory[0] = 'x';
	SUCCEEDS(ftruncate(fd, (off_t)(2 * page)));
	HAS_SIZE(fd, 2 * page);
	memory = mapped(fd, 2 * page);
	EQUAL(memory[0], 'x');
	EQUAL(memory[page], 0);
	EQUAL(memory[2 * page - 1], 0);
}
