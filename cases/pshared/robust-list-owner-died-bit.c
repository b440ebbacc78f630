/* SPDX-License-Identifier: MIT */
#include "futex.h"

struct lock {
	struct robust_list entry;
	uint32_t word;
};

static struct shared {
	struct robust_list_head head;
	struct lock lock[3];
} * shared;

static void hold_and_end(void *unused)
{
	(void)unused;
	shared->head.futex_offset = offsetof(struct lock, word) - offsetof(struct lock, entry);
	shared->head.list.next = &shared->lock[0].entry;
	shared->lock[0].entry.next = &shared->lock[1].entry;
	shared->lock[1].entry.next = &shared->head.list;
	shared->head.list_op_pending = &shared->lock[2].entry;
	shared->lock[0].word = OWN_ID;
	shared->lock[1].word = OWN_ID + 1;
	shared->lock[2].word = OWN_ID | FUTEX_WAITERS;
	SUCCEEDS(set_robust_list(&shared->head, sizeof(shared->head)));
}

CASE("when a thread ends, FUTEX_OWNER_DIED is set in each word of its robust list, and in that under way, that holds its ID",
     LINUX("get_robust_list(2)", "DESCRIPTION"))
{
	shared = shared_memory(sizeof(*shared));
	pid_t owner = child(hold_and_end, NULL);
	FINISHES(owner);
	EQUAL(shared->lock[0].word & FUTEX_OWNER_DIED, FUTEX_OWNER_DIED);
	EQUAL(shared->lock[1].word, (uint32_t)owner + 1);
	EQUAL(shared->lock[2].word & FUTEX_OWNER_DIED, FUTEX_OWNER_DIED);
}
