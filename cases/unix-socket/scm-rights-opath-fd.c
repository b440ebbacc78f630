/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* O_PATH */
#include "socket.h"

CASE("a descriptor that was opened with O_PATH can be sent, and the receiver can open a file below that directory with it",
     LINUX("open(2)", "O_PATH"))
{
	const char *file = temp_file("abc", 3);
	int fd[2], directory = MUST(open(temp_dir(), O_PATH | O_DIRECTORY));
	char data[3];

	new_pair(fd);
	EQUAL(sendmsg(fd[0], rights(&directory, 1), 0), 1);
	int received = RECEIVES_DESCRIPTOR(fd[1]);
	EQUAL(LOOK(fcntl(received, F_GETFL)) & O_PATH, O_PATH);
	SAME_FILE(received, directory);
	int opened = GIVES(openat(received, strrchr(file, '/') + 1, O_RDONLY));
	EQUAL(read(opened, data, 3), 3);
	EQUAL_BYTES(data, "abc", 3);
	NOTHING_LEFT(fd[1]);
}
