/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("of a name that was opened twice, what one sem_close() leaves of the other handle is a semaphore, or of no use",
     IMPL("sem_close()", "DESCRIPTION, subsequent use"))
{
	const char *name = temp_sem_name();
	sem_t *first = named_semaphore(name, 2), *second = GIVES(sem_open(name, 0));
	int status = 0;

	SUCCEEDS(sem_close(first));
	pid_t user = MUST(fork());
	if (user == 0)
		_exit(sem_trywait(second) == 0 ? 0 : 1);
	MUST(waitpid(user, &status, 0));
	OBSERVE("the handle %s after one of two sem_close()", status == 0 ? "can be used" : "cannot be used");
	HAS_VALUE(GIVES(sem_open(name, 0)), status == 0 ? 1 : 2);
}
