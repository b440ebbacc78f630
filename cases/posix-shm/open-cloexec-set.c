/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>

#include "plumbline.h"

CASE("the descriptor that shm_open() gives has FD_CLOEXEC set, of a new object and of one that was there",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION"))
{
	const char *name = temp_shm_name();
	int made = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));

	EQUAL(fcntl(made, F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
	int opened = GIVES(shm_open(name, O_RDWR, 0));
	EQUAL(fcntl(opened, F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
}
