/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "stream.h"

CASE("two FIFOs are two channels: what is written to the one is not read from the other", POSIX("mkfifo", "DESCRIPTION"))
{
	const char *path[] = {temp_path(), temp_path()};
	int reader[2], writer[2];

	for (int i = 0; i < 2; i++) {
		SUCCEEDS(mkfifo(path[i], 0600));
		reader[i] = GIVES(open(path[i], O_RDONLY | O_NONBLOCK));
		writer[i] = GIVES(open(path[i], O_WRONLY | O_NONBLOCK));
	}
	EQUAL(write(writer[0], "0", 1), 1);
	NOTHING_LEFT(reader[1]);
	EQUAL(write(writer[1], "1", 1), 1);
	READS(reader[0], "0");
	READS(reader[1], "1");
}
