/* SPDX-License-Identifier: MIT */
#include <sys/sendfile.h>

#include "stream.h"

CASE("sendfile() from a file not open for reading, or to one not open for writing, fails with EBADF and copies nothing",
     LINUX("sendfile(2)", "ERRORS [EBADF]"))
{
	const char *source = temp_file("abc", 3), *target = temp_file("...", 3);
	int read_source = MUST(open(source, O_RDONLY)), write_source = MUST(open(source, O_WRONLY));
	int read_target = MUST(open(target, O_RDONLY)), write_target = MUST(open(target, O_WRONLY));

	FAILS(EBADF, sendfile(write_target, write_source, NULL, 3));
	FAILS(EBADF, sendfile(read_target, read_source, NULL, 3));
	EQUAL(lseek(read_source, 0, SEEK_CUR), 0);
	READS(read_target, "...");
}
