/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() with MSG_WAITALL on a stream socket whose peer is closed gives what there is",
     POSIX_MAY("recv", "DESCRIPTION, MSG_WAITALL"))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	MUST(close(fd[0]));
	RECEIVES_WITH(MSG_WAITALL, fd[1], "abc");
	END_OF_FILE(fd[1]);
}
