/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() without MSG_OOB ends at the out-of-band mark of a UNIX stream socket, and goes on behind that byte",
     IMPL("recv", "2.10.12 Socket Out-of-Band Data State"))
{
	int fd[2];

	need_out_of_band();
	new_pair(fd);
	SENDS(fd[0], "ab");
	EQUAL(send(fd[0], "!", 1, MSG_OOB), 1);
	SENDS(fd[0], "cd");
	RECEIVES(fd[1], "ab");
	RECEIVES(fd[1], "cd");
	NOTHING_LEFT(fd[1]);
	OBSERVE("the byte is not in the stream");
}
