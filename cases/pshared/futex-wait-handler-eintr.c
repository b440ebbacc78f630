/* SPDX-License-Identifier: MIT */
#include "futex.h"

#include "signal.h"

#if defined PLUMB_VARIANT_wait
#define NAME "FUTEX_WAIT"
#define OPERATION FUTEX_WAIT
#elif defined PLUMB_VARIANT_wait_bitset
#define NAME "FUTEX_WAIT_BITSET"
#define OPERATION FUTEX_WAIT_BITSET
#endif

static void be_interrupted(void *word)
{
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, futex(word, OPERATION, 0, NULL, NULL, FUTEX_BITSET_MATCH_ANY));
}

CASE(NAME " that a handler installed without SA_RESTART interrupts fails with EINTR, and is no waiter any more",
     VARIANT(wait, "pshared/futex-wait-handler-eintr", LINUX("futex(2)", "ERRORS [EINTR]")),
     VARIANT(wait_bitset, "pshared/futex-wait-bitset-handler-eintr", LINUX("futex(2)", "ERRORS [EINTR]")))
{
	uint32_t *word = shared_memory(sizeof(*word));

	pid_t waiter = child(be_interrupted, word);
	BLOCKS(waiter);
	INTERRUPTS(SIGUSR1, waiter);
	WAKES(word, INT_MAX, 0);
}
