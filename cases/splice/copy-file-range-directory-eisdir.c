/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* copy_file_range() */
#include "stream.h"

CASE("copy_file_range() from a directory fails with EISDIR and copies nothing", LINUX("copy_file_range(2)", "ERRORS [EISDIR]"))
{
	int directory = MUST(open(temp_dir(), O_RDONLY | O_DIRECTORY));
	int to = MUST(open(temp_file("...", 3), O_RDWR));

	FAILS(EISDIR, copy_file_range(directory, NULL, to, NULL, 3, 0));
	READS(to, "...");
}
