/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("write() to /dev/full fails with ENOSPC", LINUX("write(2)", "ERRORS [ENOSPC]"))
{
	int fd = open("/dev/full", O_WRONLY);

	if (fd < 0)
		SKIP("there is no /dev/full");
	FAILS(ENOSPC, write(fd, "x", 1));
}
