/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <semaphore.h>

#include "plumbline.h"

CASE("after sem_unlink() a name can be opened without O_CREAT no more, while those who have the semaphore open go on with it",
     POSIX("sem_unlink", "DESCRIPTION"))
{
	const char *name = temp_sem_name();
	sem_t *semaphore = MUST(sem_open(name, O_CREAT | O_EXCL, 0600, 1));

	EQUAL(sem_unlink(name), 0);
	FAILS(ENOENT, sem_open(name, 0));
	FAILS(ENOENT, sem_unlink(name));
	EQUAL(sem_trywait(semaphore), 0);
	FAILS(EAGAIN, sem_trywait(semaphore));
	EQUAL(sem_post(semaphore), 0);
	MUST(sem_close(semaphore));
}
