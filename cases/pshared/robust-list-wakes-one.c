/* SPDX-License-Identifier: MIT */
#include "futex.h"

struct lock {
	struct robust_list entry;
	uint32_t word;
};

static struct gate *held, *never;
static struct shared {
	struct robust_list_head head;
	struct lock lock;
	uint32_t woken;
} * shared;

static void hold(void *unused)
{
	(void)unused;
	shared->head.futex_offset = offsetof(struct lock, word) - offsetof(struct lock, entry);
	shared->head.list.next = &shared->lock.entry;
	shared->lock.entry.next = &shared->head.list;
	shared->lock.word = OWN_ID | FUTEX_WAITERS;
	SUCCEEDS(set_robust_list(&shared->head, sizeof(shared->head)));
	open_gate(held);
	pass_gate(never);
}

static void wait_for_death(void *unused)
{
	(void)unused;
	SUCCEEDS(futex(&shared->lock.word, FUTEX_WAIT, shared->lock.word, NULL, NULL, 0));
	EQUAL(shared->lock.word & FUTEX_OWNER_DIED, FUTEX_OWNER_DIED);
	__atomic_add_fetch(&shared->woken, 1, __ATOMIC_SEQ_CST);
}

CASE("when a thread is killed, one of those that wait on a word of its robust list is woken, and the other waits on",
     LINUX("get_robust_list(2)", "DESCRIPTION"))
{
	pid_t waiters[2];

	held = new_gate();
	never = new_gate();
	shared = shared_memory(sizeof(*shared));
	pid_t owner = child(hold, NULL);
	pass_gate(held);
	for (int i = 0; i < 2; i++) {
		waiters[i] = child(wait_for_death, NULL);
		BLOCKS(waiters[i]);
	}
	stop(owner);
	WAKES(&shared->lock.word, INT_MAX, 1);
	ALL_FINISH(waiters, 2);
	EQUAL(shared->woken, 2);
}
