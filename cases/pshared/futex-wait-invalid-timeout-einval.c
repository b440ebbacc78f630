/* SPDX-License-Identifier: MIT */
#include "futex.h"

#if defined PLUMB_VARIANT_wait
#define NAME "FUTEX_WAIT"
#define OPERATION FUTEX_WAIT
#elif defined PLUMB_VARIANT_wait_bitset
#define NAME "FUTEX_WAIT_BITSET"
#define OPERATION FUTEX_WAIT_BITSET
#elif defined PLUMB_VARIANT_lock_pi
#define NAME "FUTEX_LOCK_PI"
#define OPERATION FUTEX_LOCK_PI
#elif defined PLUMB_VARIANT_wait_requeue_pi
#define NAME "FUTEX_WAIT_REQUEUE_PI"
#define OPERATION FUTEX_WAIT_REQUEUE_PI
#endif

static void wait_for_no_time(void *words)
{
	static const struct timespec invalid[] = {{1, 1000000000}, {1, -1}, {-1, 0}};
	uint32_t *word = words;

	for (int i = 0; i < 3; i++)
		FAILS(EINVAL, futex(&word[0], OPERATION, 0, &invalid[i], &word[1], FUTEX_BITSET_MATCH_ANY));
	EQUAL(word[0], 0);
	EQUAL(word[1], 0);
}

CASE(NAME " with a timeout whose tv_nsec is out of range or whose tv_sec is negative fails with EINVAL",
     VARIANT(wait, "pshared/futex-wait-invalid-timeout-einval", LINUX("futex(2)", "ERRORS [EINVAL]")),
     VARIANT(wait_bitset, "pshared/futex-wait-bitset-invalid-timeout-einval", LINUX("futex(2)", "ERRORS [EINVAL]")),
     VARIANT(lock_pi, "pshared/futex-lock-pi-invalid-timeout-einval", LINUX("futex(2)", "ERRORS [EINVAL]; FUTEX_LOCK_PI")),
     VARIANT(wait_requeue_pi, "pshared/futex-wait-requeue-pi-invalid-timeout-einval",
	     LINUX("futex(2)", "ERRORS [EINVAL]; FUTEX_WAIT_REQUEUE_PI")))
{
	need_operation(OPERATION);
	FINISHES(child(wait_for_no_time, shared_memory(2 * sizeof(uint32_t))));
}
