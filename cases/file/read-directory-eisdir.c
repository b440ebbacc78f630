/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("read() of a directory fails with EISDIR and stores nothing", LINUX("read(2)", "ERRORS [EISDIR]"))
{
	int fd = MUST(open(temp_dir(), O_RDONLY | O_DIRECTORY));
	char data[] = "untouched";

	FAILS(EISDIR, read(fd, data, sizeof(data)));
	EQUAL_STRING(data, "untouched");
}
