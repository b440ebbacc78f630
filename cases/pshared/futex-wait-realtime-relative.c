/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void time_out(void *word)
{
	int64_t start = now_ms();
	int result = futex(word, FUTEX_WAIT | FUTEX_CLOCK_REALTIME, 0, MILLISECONDS(30), NULL, 0), error = errno;

	EQUAL(result, -1);
	HOLDS(error == ENOSYS || error == ETIMEDOUT);
	AT_LEAST(now_ms() - start, error == ETIMEDOUT ? 25 : 0);
	OBSERVE("it %s", error == ENOSYS ? "is not implemented" : "times out");
}

/* futex(2) allows it since Linux 4.5; Linux 5.14 and its stable relatives took it back (do_futex(), FLAGS_CLOCKRT). */
CASE("FUTEX_WAIT with FUTEX_CLOCK_REALTIME times out after its relative timeout, or fails with ENOSYS",
     IMPL("futex(2)", "FUTEX_CLOCK_REALTIME; ERRORS [ENOSYS]"))
{
	FINISHES(child(time_out, shared_memory(sizeof(uint32_t))));
}
