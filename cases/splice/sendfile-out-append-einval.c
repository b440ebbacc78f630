/* SPDX-License-Identifier: MIT */
#include <sys/sendfile.h>

#include "stream.h"

CASE("sendfile() to a file with O_APPEND fails with EINVAL: that file does not change, the other's offset does not move",
     LINUX("sendfile(2)", "ERRORS [EINVAL]"))
{
	int from = MUST(open(temp_file("abc", 3), O_RDONLY));
	int to = MUST(open(temp_file("...", 3), O_RDWR | O_APPEND));

	FAILS(EINVAL, sendfile(to, from, NULL, 3));
	EQUAL(lseek(from, 0, SEEK_CUR), 0);
	READS(to, "...");
}
