/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void wait_with_bad_nsec(void *semaphore)
{
	struct timespec deadline = *LATER;

	deadline.tv_nsec = -1;
	FAILS(EINVAL, WAIT_UNTIL(semaphore, &deadline));
	deadline.tv_nsec = 1000000000;
	FAILS(EINVAL, WAIT_UNTIL(semaphore, &deadline));
}

CASE(WAITER " that would have to wait fails with EINVAL if tv_nsec is -1 or 1000 million",
     VARIANT(sem_timedwait, "posix-sem/timedwait-invalid-nsec-einval", POSIX("sem_timedwait", "ERRORS [EINVAL]")),
     VARIANT(sem_clockwait, "posix-sem/clockwait-invalid-nsec-einval", POSIX("sem_clockwait", "ERRORS [EINVAL]")))
{
	sem_t *semaphore = new_semaphore(0);

	FINISHES(child(wait_with_bad_nsec, semaphore));
	HAS_VALUE(semaphore, 0);
}
