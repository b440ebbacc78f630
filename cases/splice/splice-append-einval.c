/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include <sys/stat.h>

#include "stream.h"

CASE("splice() to a file that is open in append mode fails with EINVAL: the file does not grow, the pipe keeps its bytes",
     LINUX("splice(2)", "ERRORS [EINVAL]"))
{
	int file = MUST(open(temp_file("...", 3), O_RDWR | O_APPEND));
	struct stat status;
	int from[2];

	MUST(pipe2(from, O_NONBLOCK));
	MUST(write(from[1], "abc", 3));
	FAILS(EINVAL, splice(from[0], NULL, file, NULL, 3, 0));
	MUST(fstat(file, &status));
	EQUAL(status.st_size, 3);
	READS(from[0], "abc");
}
