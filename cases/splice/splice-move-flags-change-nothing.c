/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice() */
#include "stream.h"

CASE("SPLICE_F_MOVE and SPLICE_F_MORE change nothing of what splice() moves", LINUX("splice(2)", "DESCRIPTION"))
{
	int from[2], to[2];

	MUST(pipe(from));
	MUST(pipe(to));
	MUST(write(from[1], "abcdef", 6));
	EQUAL(splice(from[0], NULL, to[1], NULL, 2, SPLICE_F_MOVE), 2);
	EQUAL(splice(from[0], NULL, to[1], NULL, 2, SPLICE_F_MORE), 2);
	EQUAL(splice(from[0], NULL, to[1], NULL, 1, SPLICE_F_MOVE | SPLICE_F_MORE), 1);
	READS(to[0], "abcde");
	READS(from[0], "f");
}
