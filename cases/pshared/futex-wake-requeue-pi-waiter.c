/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void wait_in_vain(void *words)
{
	uint32_t *word = words;

	FAILS(EAGAIN, futex(&word[0], FUTEX_WAIT_REQUEUE_PI, 0, NULL, &word[1], 0));
}

/* futex(2) has it woken, to fail with EAGAIN; the kernel refuses with EINVAL, as for waiters of FUTEX_LOCK_PI (futex_wake()).
 */
CASE("FUTEX_WAKE of a waiter of FUTEX_WAIT_REQUEUE_PI makes that fail with EAGAIN, or fails with EINVAL and leaves it waiting",
     IMPL("futex(2)", "FUTEX_WAIT_REQUEUE_PI; ERRORS"))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));

	need_operation(FUTEX_WAIT_REQUEUE_PI);
	pid_t waiter = child(wait_in_vain, word);
	BLOCKS(waiter);
	int woken = futex(&word[0], FUTEX_WAKE, 1, NULL, NULL, 0);
	HOLDS(woken == 1 || (woken == -1 && errno == EINVAL));
	OBSERVE("FUTEX_WAKE %s", woken == 1 ? "wakes it" : "fails with EINVAL");
	if (woken == 1) {
		FINISHES(waiter);
	} else {
		BLOCKS(waiter);
		stop(waiter);
	}
	EQUAL(word[1], 0);
}
