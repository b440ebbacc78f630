/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "stream.h"

CASE("a FIFO that mknod() made carries data like one that mkfifo() made", XSI("mknod", "DESCRIPTION"))
{
	const char *path = temp_path();

	SUCCEEDS(mknod(path, S_IFIFO | 0600, 0));
	int reader = GIVES(open(path, O_RDONLY | O_NONBLOCK));
	int writer = GIVES(open(path, O_WRONLY | O_NONBLOCK));
	EQUAL(write(writer, "m", 1), 1);
	READS(reader, "m");
}
