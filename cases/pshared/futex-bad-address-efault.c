/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void use_bad_addresses(void *memory)
{
	uint32_t *bad = bad_address(), *word = memory;

	FAILS(EFAULT, futex(bad, FUTEX_WAIT, 0, NULL, NULL, 0));
	FAILS(EFAULT, futex(bad, FUTEX_WAIT | FUTEX_PRIVATE_FLAG, 0, NULL, NULL, 0));
	FAILS(EFAULT, futex(bad, FUTEX_WAKE, 1, NULL, NULL, 0));
	FAILS(EFAULT, futex(word, FUTEX_WAIT, 0, (struct timespec *)bad, NULL, 0));
	FAILS(EFAULT, futex(word, FUTEX_CMP_REQUEUE, 1, UP_TO(1), bad, 0));
	FAILS(EFAULT, futex(word, FUTEX_WAKE_OP, 1, UP_TO(1), bad, FUTEX_OP(FUTEX_OP_SET, 1, FUTEX_OP_CMP_EQ, 0)));
}

CASE("a futex word, a second word or a timeout at an address that is not accessible makes the operation fail with EFAULT",
     LINUX("futex(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("it reports the addresses that are bad on purpose"))
{
	uint32_t *word = shared_memory(sizeof(*word));

	pid_t waiter = child(wait_on, word);
	BLOCKS(waiter);
	FINISHES(child(use_bad_addresses, word));
	BLOCKS(waiter);
	WAKES(word, INT_MAX, 1);
	FINISHES(waiter);
}
