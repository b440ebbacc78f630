/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static sem_t semaphore;

static void post_own_copy(void *unused)
{
	(void)unused;
	SUCCEEDS(sem_post(&semaphore));
}

CASE("what a child posts to its copy of a semaphore in memory that is not shared does not reach the parent, or does",
     IMPL("fork()", "DESCRIPTION; XSH 2.9.9: a copy of a semaphore"))
{
	int value = -1;

	MUST(sem_init(&semaphore, 0, 0));
	FINISHES(child(post_own_copy, NULL));
	SUCCEEDS(sem_getvalue(&semaphore, &value));
	OBSERVE("after a post by the child, the parent's value is %d", value);
	LINUX_OR_OTHER(value == 0, value == 1);
}
