/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void wait_for_itself(void *word)
{
	FAILS(EINVAL, futex(word, FUTEX_WAIT_REQUEUE_PI, 0, NULL, word, 0));
}

CASE("FUTEX_WAIT_REQUEUE_PI with one word in both places fails with EINVAL",
     LINUX("futex(2)", "Priority-inheritance futexes; ERRORS [EINVAL]"))
{
	need_operation(FUTEX_WAIT_REQUEUE_PI);
	FINISHES(child(wait_for_itself, shared_memory(sizeof(uint32_t))));
}
