/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void end(void *unused)
{
	(void)unused;
}

CASE("FUTEX_LOCK_PI and FUTEX_TRYLOCK_PI of a word that holds the ID of no thread fail with ESRCH and leave the ID",
     LINUX("futex(2)", "ERRORS [ESRCH]"))
{
	uint32_t *word = shared_memory(sizeof(*word));
	pid_t ended = child(end, NULL);

	need_operation(FUTEX_LOCK_PI);
	FINISHES(ended);
	*word = (uint32_t)ended;
	FAILS(ESRCH, futex(word, FUTEX_LOCK_PI, 0, NULL, NULL, 0));
	FAILS(ESRCH, futex(word, FUTEX_TRYLOCK_PI, 0, NULL, NULL, 0));
	EQUAL(*word & FUTEX_TID_MASK, (uint32_t)ended);
}
