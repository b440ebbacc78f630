/* SPDX-License-Identifier: MIT */
#include <poll.h>

#include "socket.h"

CASE("poll() reports no POLLOUT for a datagram socket whose peer's queue is full, and reports it when that has received all",
     LINUX("poll(2)", "DESCRIPTION, POLLOUT"))
{
	struct address address;
	int receiver = new_bound_of(AF_UNIX, SOCK_DGRAM, &address), sender = new_socket_of(AF_UNIX, SOCK_DGRAM);
	struct pollfd one = {.fd = sender, .events = POLLOUT};

	MUST(connect(sender, TO(address)));
	EQUAL(poll(&one, 1, 0), 1);
	EQUAL(one.revents, POLLOUT);
	fill_queue(sender);
	one.revents = -1;
	EQUAL(poll(&one, 1, 0), 0);
	EQUAL(one.revents, 0);
	while (LOOK(recv(receiver, &(char){0}, 1, MSG_DONTWAIT)) == 1)
		;
	EQUAL(poll(&one, 1, 0), 1);
	EQUAL(one.revents, POLLOUT);
}
