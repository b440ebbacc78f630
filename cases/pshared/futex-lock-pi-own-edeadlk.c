/* SPDX-License-Identifier: MIT */
#include "futex.h"

CASE("FUTEX_LOCK_PI and FUTEX_TRYLOCK_PI by the thread that owns the word fail with EDEADLK and leave it",
     LINUX("futex(2)", "ERRORS [EDEADLK]"))
{
	uint32_t *word = shared_memory(sizeof(*word));

	need_operation(FUTEX_LOCK_PI);
	*word = OWN_ID;
	FAILS(EDEADLK, futex(word, FUTEX_LOCK_PI, 0, NULL, NULL, 0));
	FAILS(EDEADLK, futex(word, FUTEX_TRYLOCK_PI, 0, NULL, NULL, 0));
	EQUAL(*word & FUTEX_TID_MASK, OWN_ID);
	SUCCEEDS(futex(word, FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
	EQUAL(*word, 0);
}
