/* SPDX-License-Identifier: MIT */
#include "signal.h"

static int end[2];

static void see_none_pending(void *wrote)
{
	pass_gate(wrote);
	EQUAL(pending(SIGPIPE), 0);
}

CASE("SIGPIPE is for the thread that wrote: while it blocks that, it is pending there, and not for another thread",
     POSIX("write", "ERRORS [EPIPE]"))
{
	struct gate *wrote = new_gate();

	MUST(pipe(end));
	MUST(close(end[0]));
	catch_signal(SIGPIPE, 0);
	block(signals(SIGPIPE));
	struct thread *other = thread(see_none_pending, wrote);
	FAILS(EPIPE, write(end[1], "x", 1));
	EQUAL(pending(SIGPIPE), 1);
	open_gate(wrote);
	FINISHES(other);
}
