/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void try_in_vain(void *word)
{
	EQUAL(futex(word, FUTEX_TRYLOCK_PI, 0, NULL, NULL, 0), -1);
	DIFFERS(*(uint32_t *)word & FUTEX_TID_MASK, OWN_ID);
}

CASE("FUTEX_TRYLOCK_PI of a word that another process owns fails and does not wait, and that process owns it on",
     LINUX("futex(2)", "FUTEX_TRYLOCK_PI"))
{
	uint32_t *word = shared_memory(sizeof(*word));

	need_operation(FUTEX_TRYLOCK_PI);
	own_futex(word);
	FINISHES(child(try_in_vain, word));
	EQUAL(*word & FUTEX_TID_MASK, OWN_ID);
	SUCCEEDS(futex(word, FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
	EQUAL(*word, 0);
}
