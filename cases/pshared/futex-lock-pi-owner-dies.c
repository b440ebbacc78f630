/* SPDX-License-Identifier: MIT */
#include "futex.h"

static struct gate *owned, *never;

static void own_until_death(void *word)
{
	own_futex(word);
	open_gate(owned);
	pass_gate(never);
}

static void inherit(void *word)
{
	SUCCEEDS(futex(word, FUTEX_LOCK_PI, 0, NULL, NULL, 0));
	EQUAL(*(uint32_t *)word & ~FUTEX_WAITERS, FUTEX_OWNER_DIED | OWN_ID);
}

CASE("a process that waits in FUTEX_LOCK_PI when the owner is killed becomes the owner, and FUTEX_OWNER_DIED is set in the "
     "word",
     LINUX("futex(2)", "Priority-inheritance futexes"))
{
	uint32_t *word = shared_memory(sizeof(*word));

	need_operation(FUTEX_LOCK_PI);
	owned = new_gate();
	never = new_gate();
	pid_t owner = child(own_until_death, word);
	pass_gate(owned);
	pid_t waiter = child(inherit, word);
	BLOCKS(waiter);
	stop(owner);
	FINISHES(waiter);
}
