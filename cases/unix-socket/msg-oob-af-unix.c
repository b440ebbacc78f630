/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send() with MSG_OOB on a UNIX stream socket is not supported, or its last byte is received with MSG_OOB, the others as "
     "usual",
     IMPL("send", "DESCRIPTION, MSG_OOB"))
{
	int fd[2];
	ssize_t result;

	new_pair(fd);
	result = send(fd[0], "abc", 3, MSG_OOB);
	OBSERVE(result == 3 ? "out-of-band data" : "not supported");
	if (result != 3) {
		EQUAL(errno, EOPNOTSUPP);
		NOTHING_LEFT(fd[1]);
		return;
	}
	RECEIVES_WITH(MSG_OOB, fd[1], "c");
	RECEIVES(fd[1], "ab");
	NOTHING_LEFT(fd[1]);
}
