/* SPDX-License-Identifier: MIT */
#include <semaphore.h>
#include <time.h>

#include "plumbline.h"

CASE("sem_timedwait() takes a semaphore that can be had at once even if its deadline has passed",
     POSIX("sem_timedwait", "DESCRIPTION"))
{
	struct timespec past = {.tv_sec = 1};
	sem_t semaphore;
	int value = -1;

	MUST(sem_init(&semaphore, 0, 2));
	EQUAL(sem_timedwait(&semaphore, &past), 0);
	MUST(sem_getvalue(&semaphore, &value));
	EQUAL(value, 1);
}
