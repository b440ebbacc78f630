/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* copy_file_range() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("copy_file_range() from a directory fails with EISDIR and copies nothing", LINUX("copy_file_range(2)", "ERRORS [EISDIR]"))
{
	int directory = MUST(open(temp_dir(), O_RDONLY | O_DIRECTORY));
	int to = MUST(open(temp_file("...", 3), O_RDWR));
	char data[8];

	FAILS(EISDIR, copy_file_range(directory, NULL, to, NULL, 3, 0));
	EQUAL(read(to, data, sizeof(data)), 3);
	EQUAL_BYTES(data, "...", 3);
}
