/* SPDX-License-Identifier: MIT */
#include "futex.h"

#if defined PLUMB_VARIANT_wait
#define NAME "FUTEX_WAIT"
#define LATER MILLISECONDS(AN_HOUR)
#define OPERATION FUTEX_WAIT
#elif defined PLUMB_VARIANT_monotonic
#define NAME "FUTEX_WAIT_BITSET"
#define LATER (&(struct timespec[]){time_on(CLOCK_MONOTONIC, AN_HOUR)}[0])
#define OPERATION FUTEX_WAIT_BITSET
#elif defined PLUMB_VARIANT_realtime
#define NAME "FUTEX_WAIT_BITSET with FUTEX_CLOCK_REALTIME"
#define LATER (&(struct timespec[]){time_on(CLOCK_REALTIME, AN_HOUR)}[0])
#define OPERATION (FUTEX_WAIT_BITSET | FUTEX_CLOCK_REALTIME)
#endif

static void wait_an_hour(void *word)
{
	SUCCEEDS(futex(word, OPERATION, 0, LATER, NULL, FUTEX_BITSET_MATCH_ANY));
}

CASE(NAME " with a timeout in an hour waits, and returns 0 when it is woken",
     VARIANT(wait, "pshared/futex-wait-woken-before-timeout", LINUX("futex(2)", "FUTEX_WAIT; RETURN VALUE")),
     VARIANT(monotonic, "pshared/futex-wait-bitset-woken-before-timeout", LINUX("futex(2)", "FUTEX_WAIT_BITSET; RETURN VALUE")),
     VARIANT(realtime, "pshared/futex-wait-bitset-realtime-woken",
	     LINUX("futex(2)", "FUTEX_WAIT_BITSET; FUTEX_CLOCK_REALTIME")))
{
	uint32_t *word = shared_memory(sizeof(*word));

	pid_t waiter = child(wait_an_hour, word);
	BLOCKS(waiter);
	WAKES(word, 1, 1);
	FINISHES(waiter);
}
