/* SPDX-License-Identifier: MIT */
#include "futex.h"

static const struct {
	uint32_t operation, argument, before, after;
} changes[] = {
	{FUTEX_OP_SET, 0x123, 7, 0x123},
	{FUTEX_OP_ADD, 5, 7, 12},
	{FUTEX_OP_OR, 0x18, 0x0f, 0x1f},
	{FUTEX_OP_ANDN, 0x18, 0xffffffffu, 0xffffffe7u},
	{FUTEX_OP_XOR, 0x18, 0x0f, 0x17},
	{FUTEX_OP_SET | FUTEX_OP_ARG_SHIFT, 31, 7, 0x80000000u},
	{FUTEX_OP_ADD | FUTEX_OP_ARG_SHIFT, 20, 7, 0x100007u},
	{FUTEX_OP_OR | FUTEX_OP_ARG_SHIFT, 16, 1, 0x10001u},
	{FUTEX_OP_ANDN | FUTEX_OP_ARG_SHIFT, 3, 0x1f, 0x17},
	{FUTEX_OP_XOR | FUTEX_OP_ARG_SHIFT, 4, 0x1f, 0x0f},
};

CASE("FUTEX_WAKE_OP does to the second word what its operation says: set, add, or, and-not, xor, with a number or a bit",
     LINUX("futex(2)", "FUTEX_WAKE_OP"))
{
	uint32_t *word = shared_memory(3 * sizeof(*word));

	word[0] = 0xaaaaaaaau;
	word[2] = 0x55555555u;
	for (size_t i = 0; i < sizeof(changes) / sizeof(changes[0]); i++) {
		word[1] = changes[i].before;
		EQUAL(futex(&word[0], FUTEX_WAKE_OP, 1, UP_TO(1), &word[1],
			    FUTEX_OP(changes[i].operation, changes[i].argument, FUTEX_OP_CMP_EQ, 0)),
		      0);
		EQUAL(word[1], changes[i].after);
	}
	EQUAL(word[0], 0xaaaaaaaau);
	EQUAL(word[2], 0x55555555u);
}
