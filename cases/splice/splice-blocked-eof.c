/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), tee() */
#include "stream.h"

#ifdef PLUMB_VARIANT_tee
#define CALL "tee()"
#define MOVE tee(from[0], to[1], 5, 0)
#else
#define CALL "splice()"
#define MOVE splice(from[0], NULL, to[1], NULL, 5, 0)
#endif

static int from[2], to[2];

static void move_nothing(void *unused)
{
	(void)unused;
	MUST(close(from[1]));
	EQUAL(MOVE, 0);
}

CASE(CALL " that is blocked on an empty pipe returns 0 when the last writer closes that, and adds nothing to the target",
     VARIANT(splice, "splice/splice-blocked-eof", LINUX("splice(2)", "RETURN VALUE")),
     VARIANT(tee, "splice/tee-blocked-eof", LINUX("tee(2)", "RETURN VALUE")))
{
	MUST(pipe(from));
	MUST(pipe(to));
	pid_t mover = child(move_nothing, NULL);
	BLOCKS(mover);
	MUST(close(from[1]));
	FINISHES(mover);
	set_nonblocking(to[0]);
	NOTHING_LEFT(to[0]);
}
