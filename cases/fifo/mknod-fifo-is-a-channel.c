/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a FIFO that mknod() made carries data like one that mkfifo() made", XSI("mknod", "DESCRIPTION"))
{
	const char *path = temp_path();
	char byte = 0;

	SUCCEEDS(mknod(path, S_IFIFO | 0600, 0));
	int reader = GIVES(open(path, O_RDONLY | O_NONBLOCK));
	int writer = GIVES(open(path, O_WRONLY | O_NONBLOCK));
	EQUAL(write(writer, "m", 1), 1);
	EQUAL(read(reader, &byte, 1), 1);
	EQUAL(byte, 'm');
}
