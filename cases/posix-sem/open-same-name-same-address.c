/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("a process that opens a name twice gets one handle or two: either way both are of one semaphore",
     POSIX_MAY("sem_open", "DESCRIPTION, multiple successful calls"))
{
	const char *name = temp_sem_name();
	sem_t *first = named_semaphore(name, 1), *second = GIVES(sem_open(name, 0));

	VARIES("glibc and musl give the same address, which no page of Linux says");
	OBSERVE("the second handle is %s", first == second ? "the first one" : "another one");
	HAS_VALUE(second, 1);
	SUCCEEDS(sem_post(second));
	HAS_VALUE(first, 2);
	SUCCEEDS(sem_trywait(first));
	SUCCEEDS(sem_trywait(second));
	FAILS(EAGAIN, sem_trywait(first));
}
