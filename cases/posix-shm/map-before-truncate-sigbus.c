/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "plumbline.h"

CASE("access to a mapping of a shared memory object of size 0 raises SIGBUS", POSIX_OPTION(SHM, "mmap", "DESCRIPTION, SIGBUS"))
{
	int fd = MUST(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0600));
	char *memory = GIVES(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));

	RAISES(SIGBUS, load_byte, memory);
	RAISES(SIGBUS, store_byte, memory);
}
