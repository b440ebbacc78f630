/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("with SO_OOBINLINE the out-of-band byte of a UNIX stream socket is in the stream, and MSG_OOB fails with EINVAL",
     IMPL("recv", "2.10.16 SO_OOBINLINE"))
{
	int fd[2];

	need_out_of_band();
	new_pair(fd);
	SUCCEEDS(setsockopt(fd[1], SOL_SOCKET, SO_OOBINLINE, VALUE(1)));
	SENDS(fd[0], "ab");
	EQUAL(send(fd[0], "!", 1, MSG_OOB), 1);
	SENDS(fd[0], "cd");
	FAILS(EINVAL, recv(fd[1], &(char){0}, 1, MSG_OOB | MSG_DONTWAIT));
	RECEIVES(fd[1], "ab");
	RECEIVES(fd[1], "!cd");
	NOTHING_LEFT(fd[1]);
	OBSERVE("in the stream");
}
