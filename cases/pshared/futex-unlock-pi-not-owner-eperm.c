/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void unlock_in_vain(void *word)
{
	FAILS(EPERM, futex(word, FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
}

CASE("FUTEX_UNLOCK_PI by a thread that does not own the word, or of a word that nobody owns, fails with EPERM and leaves it",
     LINUX("futex(2)", "ERRORS [EPERM]; FUTEX_UNLOCK_PI"))
{
	uint32_t *word = shared_memory(sizeof(*word));

	need_operation(FUTEX_UNLOCK_PI);
	FAILS(EPERM, futex(word, FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
	EQUAL(*word, 0);
	own_futex(word);
	FINISHES(child(unlock_in_vain, word));
	EQUAL(*word, OWN_ID);
	pid_t waiter = child(own_and_release, word);
	BLOCKS(waiter);
	FINISHES(child(unlock_in_vain, word));
	BLOCKS(waiter);
	SUCCEEDS(futex(word, FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
	FINISHES(waiter);
	EQUAL(*word, 0);
}
