/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice() and its like */
#include <sys/sendfile.h>
#include <sys/uio.h>

#include "stream.h"

#if defined PLUMB_VARIANT_tee
#define CALL "tee()"
#define MOVE tee(from[0], to[1], 1, 0)
#elif defined PLUMB_VARIANT_vmsplice
#define CALL "vmsplice()"
#define MOVE vmsplice(to[1], &((struct iovec){"x", 1}), 1, 0)
#elif defined PLUMB_VARIANT_sendfile
#define CALL "sendfile()"
#define MOVE sendfile(to[1], file, NULL, 1)
#else
#define CALL "splice()"
#define MOVE splice(from[0], NULL, to[1], NULL, 1, 0)
#endif

static int from[2], to[2], file;

static void read_one(void *unused)
{
	(void)unused;
	READS(to[0], "x");
}

CASE("a read() that is blocked on an empty pipe gets the byte that " CALL " puts into that",
     VARIANT(splice, "splice/splice-wakes-reader", LINUX("splice(2)", "DESCRIPTION")),
     VARIANT(tee, "splice/tee-wakes-reader", LINUX("tee(2)", "DESCRIPTION")),
     VARIANT(vmsplice, "splice/vmsplice-wakes-reader", LINUX("vmsplice(2)", "DESCRIPTION")),
     VARIANT(sendfile, "splice/sendfile-wakes-reader", LINUX("sendfile(2)", "DESCRIPTION")))
{
#ifdef PLUMB_VARIANT_vmsplice
	need_call(vmsplice(-1, NULL, 0, 0));
#endif
	MUST(pipe(from));
	MUST(pipe(to));
	file = MUST(open(temp_file("x", 1), O_RDONLY));
	MUST(write(from[1], "x", 1));
	pid_t reader = child(read_one, NULL);
	BLOCKS(reader);
	EQUAL(MOVE, 1);
	FINISHES(reader);
}
