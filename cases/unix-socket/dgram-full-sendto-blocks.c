/* SPDX-License-Identifier: MIT */
#include "socket.h"

static struct address address;

static void send_one_more(void *unused)
{
	int sender = new_socket_of(AF_UNIX, SOCK_DGRAM);

	(void)unused;
	EQUAL(sendto(sender, "last", 4, 0, TO(address)), 4);
}

CASE("sendto() of a socket that has sent nothing yet waits, too, while the receiver's queue is full, until that has received "
     "one",
     LINUX("send(2)", "DESCRIPTION"))
{
	int receiver = new_bound_of(AF_UNIX, SOCK_DGRAM, &address), sender = new_socket_of(AF_UNIX, SOCK_DGRAM), queued = 0;

	while (LOOK(sendto(sender, "x", 1, MSG_DONTWAIT, TO(address))) == 1)
		queued++;
	if (LOOK(sendto(new_socket_of(AF_UNIX, SOCK_DGRAM), "x", 1, MSG_DONTWAIT, TO(address))) == 1)
		SKIP("the sender's buffer was full before the receiver's queue");
	pid_t waiting = child(send_one_more, NULL);
	BLOCKS(waiting);
	RECEIVES(receiver, "x");
	FINISHES(waiting);
	for (; queued > 1; queued--)
		RECEIVES(receiver, "x");
	RECEIVES(receiver, "last");
	NOTHING_LEFT(receiver);
}
