/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_REUSEPORT */
#include "inet.h"

CASE("what one socket sends to a port of several with SO_REUSEPORT comes to the same one of them each time, or varies",
     VARIANT(udp, "inet-socket/udp-reuseport-flow-stable", IMPL("socket(7)", "Socket options, SO_REUSEPORT"), NEEDS(LOOPBACK)))
{
	struct address address = new_address(), own;
	struct pollfd member[4];
	int sender = new_bound(&own), count[4] = {0}, most = 0;

	for (int i = 0; i < 4; i++) {
		member[i] = (struct pollfd){.fd = new_socket(), .events = POLLIN};
		SUCCEEDS(setsockopt(member[i].fd, SOL_SOCKET, SO_REUSEPORT, VALUE(1)));
		SUCCEEDS(bind(member[i].fd, TO(address)));
		address = own_address(member[i].fd);
	}
	for (int i = 0; i < 20; i++) {
		MUST(sendto(sender, "x", 1, 0, TO(address)));
		EQUAL(LOOK(poll(member, 4, 10000)), 1);
		for (int j = 0; j < 4; j++)
			if (member[j].revents)
				count[j] += (int)MUST(recv(member[j].fd, &(char){0}, 1, MSG_DONTWAIT));
	}
	for (int j = 0; j < 4; j++)
		most = count[j] > most ? count[j] : most;
	EQUAL(count[0] + count[1] + count[2] + count[3], 20);
	OBSERVE(most == 20 ? "the same" : "several");
}
