/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

enum { ROUNDS = 1000 };

CASE("after a thousand objects that were made, mapped, unmapped, closed and unlinked nothing is used up: a new one is as ever",
     POSIX_OPTION(SHM, "shm_unlink", "DESCRIPTION"))
{
	const char *name = temp_shm_name();
	int before = next_fd();

	for (int i = 0; i < ROUNDS; i++) {
		int fd = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));
		SUCCEEDS(ftruncate(fd, 100000));
		char *memory = GIVES(mmap(NULL, 100000, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
		EQUAL(memory[99999], 0);
		memory[99999] = 'x';
		SUCCEEDS(munmap(memory, 100000));
		SUCCEEDS(close(fd));
		SUCCEEDS(shm_unlink(name));
	}
	EQUAL(next_fd(), before);
	FAILS(ENOENT, shm_open(name, O_RDWR, 0));
}
