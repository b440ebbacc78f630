/* SPDX-License-Identifier: MIT */
#include "inet.h"

static int fd;

static void receive(void *unused)
{
	(void)unused;
	FAILS(ECONNREFUSED, recv(fd, &(char){0}, 1, 0));
}

CASE("recv() that waits on a " OBJECT " that is connected fails with ECONNREFUSED when what is sent finds nobody",
     VARIANT(udp, "inet-socket/udp-blocked-recv-econnrefused", LINUX("udp(7)", "ERRORS, ECONNREFUSED"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-blocked-recv-econnrefused", LINUX("udp(7)", "ERRORS, ECONNREFUSED"), NEEDS(LOOPBACK6)))
{
	fd = new_client(closed_address());
	pid_t receiver = child(receive, NULL);
	BLOCKS(receiver);
	SENDS(fd, "abc");
	FINISHES(receiver);
}
