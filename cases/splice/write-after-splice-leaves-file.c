/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice() */
#include <sys/sendfile.h>

#include "stream.h"

#ifdef PLUMB_VARIANT_sendfile
#define CALL "sendfile()"
#define MOVE sendfile(to[1], file, NULL, 3)
#else
#define CALL "splice()"
#define MOVE splice(file, NULL, to[1], NULL, 3, 0)
#endif

/* The pipe may refer to the file's own page, into which no later write() may be merged. */
CASE("what is written to a pipe after " CALL " put bytes of a read-only file into it does not change the file",
     VARIANT(splice, "splice/write-after-splice-leaves-file", LINUX("splice(2)", "DESCRIPTION")),
     VARIANT(sendfile, "splice/write-after-sendfile-leaves-file", LINUX("sendfile(2)", "DESCRIPTION")))
{
	int file = MUST(open(temp_file("abcdefgh", 8), O_RDONLY)), to[2];
	static char data[65536];

	MUST(pipe(to));
	size_t filled = fill(to[1]); /* so that every place of a ring has been used for data that writes may be merged into */
	while (filled > 0)
		filled -= (size_t)MUST(read(to[0], data, filled < sizeof(data) ? filled : sizeof(data)));
	EQUAL(MOVE, 3);
	MUST(write(to[1], "XYZ", 3));
	READS(to[0], "abcXYZ");
	MUST(lseek(file, 0, SEEK_SET));
	READS(file, "abcdefgh");
}
