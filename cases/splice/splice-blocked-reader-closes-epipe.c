/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), tee(), vmsplice() */
#include <sys/uio.h>

#include "stream.h"

#if defined PLUMB_VARIANT_tee
#define CALL "tee()"
#define MOVE tee(from[0], to[1], 1, 0)
#elif defined PLUMB_VARIANT_vmsplice
#define CALL "vmsplice()"
#define MOVE vmsplice(to[1], &((struct iovec){"x", 1}), 1, 0)
#else
#define CALL "splice()"
#define MOVE splice(from[0], NULL, to[1], NULL, 1, 0)
#endif

static int from[2], to[2];

static void move_in_vain(void *unused)
{
	(void)unused;
	MUST(close(to[0]));
	catch_signal(SIGPIPE, 0);
	EQUAL(MOVE, -1);
	bool broken = errno == EPIPE;
	LINUX_OR_OTHER(broken && caught(SIGPIPE) == 1, !broken || caught(SIGPIPE) != 1);
}

/* No page of these calls says what comes of a target that nobody can read from: they write to it, as write() does. */
CASE(CALL " that is blocked on a full pipe does not succeed when the last reader closes that, and the source keeps its bytes",
     VARIANT(splice, "splice/splice-blocked-reader-closes-epipe", IMPL("splice(2)", "DESCRIPTION")),
     VARIANT(tee, "splice/tee-blocked-reader-closes-epipe", IMPL("tee(2)", "DESCRIPTION")),
     VARIANT(vmsplice, "splice/vmsplice-blocked-reader-closes-epipe", IMPL("vmsplice(2)", "DESCRIPTION")))
{
#ifdef PLUMB_VARIANT_vmsplice
	need_call(vmsplice(-1, NULL, 0, 0));
#endif
	MUST(pipe(from));
	MUST(pipe(to));
	MUST(write(from[1], "abc", 3));
	fill(to[1]);
	pid_t mover = child(move_in_vain, NULL);
	BLOCKS(mover);
	MUST(close(to[0]));
	FINISHES(mover);
	READS(from[0], "abc");
}
