/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sockatmark() of a UNIX stream socket is 1 when all before the out-of-band mark was received, and 0 before and behind it",
     IMPL("sockatmark", "DESCRIPTION"), NOT_UNDER_MEMCHECK("it takes what SIOCATMARK stores for what it reads"))
{
	int fd[2];

	need_out_of_band();
	new_pair(fd);
	EQUAL(sockatmark(fd[1]), 0);
	SENDS(fd[0], "ab");
	EQUAL(send(fd[0], "!", 1, MSG_OOB), 1);
	SENDS(fd[0], "cd");
	EQUAL(sockatmark(fd[1]), 0);
	RECEIVES(fd[1], "ab");
	EQUAL(sockatmark(fd[1]), 1);
	RECEIVES(fd[1], "cd");
	EQUAL(sockatmark(fd[1]), 0);
	OBSERVE("at the mark once");
}
