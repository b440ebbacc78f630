/* SPDX-License-Identifier: MIT */
#include <poll.h>

#include "socket.h"

CASE("poll() reports POLLPRI for a UNIX stream socket while its out-of-band byte was not received",
     IMPL("poll", "DESCRIPTION, POLLPRI"))
{
	struct pollfd one = {.events = POLLPRI};
	int fd[2];

	need_out_of_band();
	new_pair(fd);
	one.fd = fd[1];
	SENDS(fd[0], "a");
	one.revents = -1;
	EQUAL(poll(&one, 1, 0), 0);
	EQUAL(one.revents, 0);
	EQUAL(send(fd[0], "!", 1, MSG_OOB), 1);
	EQUAL(poll(&one, 1, 0), 1);
	EQUAL(one.revents, POLLPRI);
	EQUAL(LOOK(recv(fd[1], &(char){0}, 1, MSG_OOB | MSG_DONTWAIT)), 1);
	one.revents = -1;
	EQUAL(poll(&one, 1, 0), 0);
	EQUAL(one.revents, 0);
	OBSERVE("POLLPRI");
}
