/* SPDX-License-Identifier: MIT */
#include "futex.h"

#if defined PLUMB_VARIANT_lock_pi
#define NAME "FUTEX_LOCK_PI"
#define OPERATION FUTEX_LOCK_PI
#elif defined PLUMB_VARIANT_trylock_pi
#define NAME "FUTEX_TRYLOCK_PI"
#define OPERATION FUTEX_TRYLOCK_PI
#elif defined PLUMB_VARIANT_lock_pi2
#define NAME "FUTEX_LOCK_PI2"
#define OPERATION FUTEX_LOCK_PI2
#endif

CASE(NAME " of a word that is 0 succeeds and sets it to the ID of the thread; FUTEX_UNLOCK_PI makes it 0 again",
     VARIANT(lock_pi, "pshared/futex-lock-pi-free", LINUX("futex(2)", "FUTEX_LOCK_PI")),
     VARIANT(trylock_pi, "pshared/futex-trylock-pi-free", LINUX("futex(2)", "FUTEX_TRYLOCK_PI")),
     VARIANT(lock_pi2, "pshared/futex-lock-pi2-free", LINUX("futex(2)", "FUTEX_LOCK_PI2")))
{
	uint32_t *word = shared_memory(sizeof(*word));

	need_operation(OPERATION);
	for (int i = 0; i < 2; i++) {
		SUCCEEDS(futex(word, OPERATION, 0, NULL, NULL, 0));
		EQUAL(*word, OWN_ID);
		SUCCEEDS(futex(word, FUTEX_UNLOCK_PI, 0, NULL, NULL, 0));
		EQUAL(*word, 0);
	}
}
