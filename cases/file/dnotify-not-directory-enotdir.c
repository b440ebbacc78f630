/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_NOTIFY */
#include <fcntl.h>

#include "plumbline.h"

CASE("F_NOTIFY of what is no directory fails with ENOTDIR", LINUX("fcntl(2)", "ERRORS ENOTDIR"))
{
	int file = MUST(open(temp_file("x", 1), O_RDONLY)), directory = MUST(open(temp_dir(), O_RDONLY));

	if (LOOK(fcntl(directory, F_NOTIFY, 0)) != 0 && errno == EINVAL)
		SKIP("there is no dnotify here");
	FAILS(ENOTDIR, fcntl(file, F_NOTIFY, DN_MODIFY));
}
