/* SPDX-License-Identifier: MIT */
#include "futex.h"

static const struct {
	uint32_t comparison, argument;
	bool holds;
} comparisons[] = {
	{FUTEX_OP_CMP_EQ, 6, false}, {FUTEX_OP_CMP_NE, 5, false}, {FUTEX_OP_CMP_LT, 5, false}, {FUTEX_OP_CMP_LE, 4, false},
	{FUTEX_OP_CMP_GT, 5, false}, {FUTEX_OP_CMP_GE, 6, false}, {FUTEX_OP_CMP_EQ, 5, true},  {FUTEX_OP_CMP_NE, 6, true},
	{FUTEX_OP_CMP_LT, 6, true},  {FUTEX_OP_CMP_LE, 5, true},  {FUTEX_OP_CMP_GT, 4, true},  {FUTEX_OP_CMP_GE, 5, true},
};

static void wait_on_five(void *word)
{
	SUCCEEDS(futex(word, FUTEX_WAIT, 5, NULL, NULL, 0));
}

CASE("FUTEX_WAKE_OP wakes waiters of the second word if what it held before compares as told: ==, !=, <, <=, >, >=, and else "
     "none",
     LINUX("futex(2)", "FUTEX_WAKE_OP"))
{
	uint32_t *word = shared_memory(2 * sizeof(*word));

	word[1] = 5;
	for (size_t i = 0; i < sizeof(comparisons) / sizeof(comparisons[0]); i++) {
		pid_t waiter = child(wait_on_five, &word[1]);
		BLOCKS(waiter);
		EQUAL(futex(&word[0], FUTEX_WAKE_OP, 1, UP_TO(1), &word[1],
			    FUTEX_OP(FUTEX_OP_OR, 0, comparisons[i].comparison, comparisons[i].argument)),
		      comparisons[i].holds);
		if (!comparisons[i].holds)
			WAKES(&word[1], 1, 1);
		FINISHES(waiter);
	}
}
