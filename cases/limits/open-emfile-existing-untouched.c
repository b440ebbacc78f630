/* SPDX-License-Identifier: MIT */
#include "stream.h"

/* O_TRUNC would show that the file was opened after all. */
CASE("open() fails with EMFILE at the descriptor limit, and with O_TRUNC leaves the data of the file",
     POSIX("open", "ERRORS [EMFILE]"), NOT_UNDER_MEMCHECK("valgrind itself notices the limit, after the kernel has opened"))
{
	const char *path = temp_file("abc", 3);
	int last = use_up_descriptors();

	FAILS(EMFILE, open(path, O_RDWR | O_TRUNC));
	MUST(close(last));
	EQUAL(open(path, O_RDWR), last);
	READS(last, "abc");
}
