/* SPDX-License-Identifier: MIT */
#include "socket.h"

static struct address address;
static int receiver;

static void send_one_more(void *unused)
{
	int sender = new_socket_of(AF_UNIX, SOCK_DGRAM);

	(void)unused;
	MUST(close(receiver));
	FAILS(ECONNREFUSED, sendto(sender, "last", 4, 0, TO(address)));
}

CASE("sendto() that waits for a receiver with a full queue fails with ECONNREFUSED when that is closed",
     LINUX("unix(7)", "ERRORS, ECONNREFUSED"))
{
	receiver = new_bound_of(AF_UNIX, SOCK_DGRAM, &address);
	int sender = new_socket_of(AF_UNIX, SOCK_DGRAM);

	while (LOOK(sendto(sender, "x", 1, MSG_DONTWAIT, TO(address))) == 1)
		;
	if (LOOK(sendto(new_socket_of(AF_UNIX, SOCK_DGRAM), "x", 1, MSG_DONTWAIT, TO(address))) == 1)
		SKIP("the sender's buffer was full before the receiver's queue");
	pid_t waiting = child(send_one_more, NULL);
	BLOCKS(waiting);
	MUST(close(receiver));
	FINISHES(waiting);
}
