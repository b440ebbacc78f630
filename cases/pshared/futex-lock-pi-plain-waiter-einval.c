/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void wait_on_own(void *word)
{
	SUCCEEDS(futex(word, FUTEX_WAIT, *(uint32_t *)word, NULL, NULL, 0));
}

static void lock_in_vain(void *word)
{
	FAILS(EINVAL, futex(word, FUTEX_LOCK_PI, 0, NULL, NULL, 0));
}

CASE("FUTEX_LOCK_PI of an owned word on which another process waits in FUTEX_WAIT fails with EINVAL, and that waits on",
     LINUX("futex(2)", "ERRORS [EINVAL]; FUTEX_LOCK_PI"))
{
	uint32_t *word = shared_memory(sizeof(*word));

	need_operation(FUTEX_LOCK_PI);
	*word = OWN_ID;
	pid_t waiter = child(wait_on_own, word);
	BLOCKS(waiter);
	FINISHES(child(lock_in_vain, word));
	BLOCKS(waiter);
	WAKES(word, INT_MAX, 1);
	FINISHES(waiter);
}
