/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "plumbline.h"

static char *make(const char *name)
{
	int fd = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));

	MUST(ftruncate(fd, 1));
	return MUST(mmap(NULL, 1, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
}

CASE("an object created under a name after shm_unlink() of it is new: it shares no memory with the old one, which stays mapped",
     POSIX_OPTION(SHM, "shm_unlink", "DESCRIPTION"))
{
	const char *name = temp_shm_name();
	char *old = make(name);

	old[0] = 'o';
	EQUAL(shm_unlink(name), 0);
	char *new = make(name);
	EQUAL(new[0], 0);
	new[0] = 'n';
	EQUAL(old[0], 'o');
}
