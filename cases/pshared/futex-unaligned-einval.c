/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void use_odd_addresses(void *memory)
{
	for (int i = 1; i < 4; i++) {
		uint32_t *odd = (uint32_t *)((char *)memory + i), *second = (uint32_t *)memory + 2;

		FAILS(EINVAL, futex(odd, FUTEX_WAIT, 0, NULL, NULL, 0));
		FAILS(EINVAL, futex(odd, FUTEX_WAKE, 1, NULL, NULL, 0));
		FAILS(EINVAL, futex(odd, FUTEX_WAIT_BITSET, 0, NULL, NULL, 1));
		FAILS(EINVAL, futex(odd, FUTEX_CMP_REQUEUE, 1, UP_TO(1), second, 0));
		FAILS(EINVAL, futex(second, FUTEX_CMP_REQUEUE, 1, UP_TO(1), odd, 0));
		FAILS(EINVAL, futex(second, FUTEX_WAKE_OP, 1, UP_TO(1), odd, 0));
	}
}

CASE("a futex word whose address is no multiple of four makes the operation fail with EINVAL, be it the first or the second "
     "word",
     LINUX("futex(2)", "ERRORS [EINVAL]"))
{
	FINISHES(child(use_odd_addresses, shared_memory(4 * sizeof(uint32_t))));
}
