/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_open() keeps no descriptor open, or one for each semaphore, which sem_close() closes",
     IMPL("sem_open()", "DESCRIPTION, may be implemented using a file descriptor"))
{
	int before = next_fd();

	sem_t *semaphore = GIVES(sem_open(temp_sem_name(), O_CREAT | O_EXCL, 0600, 1));
	OBSERVE("a named semaphore that is open has %s", next_fd() == before ? "no descriptor" : "a descriptor");
	LINUX_OR_OTHER(next_fd() == before, next_fd() == before + 1);
	HAS_VALUE(semaphore, 1);
	SUCCEEDS(sem_close(semaphore));
	EQUAL(next_fd(), before);
}
