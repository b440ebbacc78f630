/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("st_size of a FIFO that holds data means nothing that a document defines", IMPL("fstat", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	struct stat status;
	char bytes[8] = "";

	MUST(write(writer, "seven..", 7));
	SUCCEEDS(fstat(reader, &status));
	HOLDS(S_ISFIFO(status.st_mode));
	OBSERVE("st_size of a FIFO with 7 bytes in it is %lld", (long long)status.st_size);
	LINUX_OR_OTHER(status.st_size == 0, status.st_size != 0);
	EQUAL(read(reader, bytes, sizeof(bytes)), 7);
}
