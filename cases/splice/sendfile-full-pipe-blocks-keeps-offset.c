/* SPDX-License-Identifier: MIT */
#include <sys/sendfile.h>

#include "stream.h"

static int file, to[2];

static void send_three(void *unused)
{
	(void)unused;
	EQUAL(sendfile(to[1], file, NULL, 3), 3);
}

CASE("sendfile() to a full pipe blocks until that is read, and only then moves the file's offset",
     LINUX("sendfile(2)", "DESCRIPTION"))
{
	static char data[65536];

	file = MUST(open(temp_file("abcdef", 6), O_RDONLY));
	MUST(pipe(to));
	size_t filled = fill(to[1]);
	pid_t sender = child(send_three, NULL);
	BLOCKS(sender);
	EQUAL(lseek(file, 0, SEEK_CUR), 0);
	while (filled > 0)
		filled -= (size_t)MUST(read(to[0], data, filled < sizeof(data) ? filled : sizeof(data)));
	FINISHES(sender);
	EQUAL(lseek(file, 0, SEEK_CUR), 3);
	READS(to[0], "abc");
}
