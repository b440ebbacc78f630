/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("setsockopt() of SO_RCVTIMEO or SO_SNDTIMEO with a number of microseconds that is none fails with EDOM",
     POSIX("setsockopt", "ERRORS [EDOM]"))
{
	struct timeval many = {0, 1000000};
	int fd = new_socket();

	set_timeout(fd, SO_RCVTIMEO, 0);
	FAILS(EDOM, setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &many, sizeof(many)));
	FAILS(EDOM, setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &many, sizeof(many)));
}
