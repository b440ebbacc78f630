/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE(WAITER " of a semaphore that can be had at once, with a tv_nsec of 1000 million, either takes it or fails with EINVAL",
     VARIANT(sem_timedwait, "posix-sem/timedwait-invalid-nsec-not-checked-if-available",
	     POSIX_MAY("sem_timedwait", "DESCRIPTION, the validity of abstime need not be checked")),
     VARIANT(sem_clockwait, "posix-sem/clockwait-invalid-nsec-not-checked-if-available",
	     POSIX_MAY("sem_clockwait", "DESCRIPTION, the validity of abstime need not be checked")))
{
	sem_t *semaphore = new_semaphore(1);
	struct timespec deadline = *LATER;

	VARIES("musl takes it, as sem_wait(3) says, and glibc checks the time first");
	deadline.tv_nsec = 1000000000;
	errno = 0;
	int answer = WAIT_UNTIL(semaphore, &deadline);
	HOLDS(answer == 0 || (answer == -1 && errno == EINVAL));
	OBSERVE("%s", answer == 0 ? "it takes the semaphore" : "it fails");
	HAS_VALUE(semaphore, answer == -1 ? 1 : 0);
}
