/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a descriptor that a process sends to itself is received as another number of the same open file, the lowest that is free",
     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"))
{
	int fd[2], file = MUST(open(temp_file("abcdef", 6), O_RDONLY)), low = MUST(dup(0));
	char data[3];

	new_pair(fd);
	MUST(close(low));
	EQUAL(sendmsg(fd[0], rights(&file, 1), 0), 1);
	int received = RECEIVES_DESCRIPTOR(fd[1]);
	EQUAL(received, low);
	EQUAL(read(file, data, 2), 2);
	EQUAL_BYTES(data, "ab", 2);
	EQUAL(read(received, data, 3), 3);
	EQUAL_BYTES(data, "cde", 3);
	EQUAL(LOOK(lseek(file, 0, SEEK_CUR)), 5);
	NOTHING_LEFT(fd[1]);
}
