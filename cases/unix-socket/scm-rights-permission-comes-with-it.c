/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void read_there(void *path)
{
	char data[3];

	become_second_user();
	FAILS(EACCES, open(path, O_RDONLY));
	int received = RECEIVES_DESCRIPTOR(fd[1]);
	EQUAL(read(received, data, 3), 3);
	EQUAL_BYTES(data, "abc", 3);
	FAILS(EBADF, write(received, "x", 1));
}

CASE("a process that may not open a file reads it by a descriptor that it has received, with that descriptor's access mode",
     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"), NEEDS(SECOND_USER))
{
	const char *path = temp_file("abc", 3);
	int file = MUST(open(path, O_RDONLY));

	MUST(chmod(temp_dir(), 0755));
	MUST(chmod(path, 0600));
	new_pair(fd);
	EQUAL(sendmsg(fd[0], rights(&file, 1), 0), 1);
	FINISHES(child(read_there, (void *)path));
	NOTHING_LEFT(fd[1]);
}
