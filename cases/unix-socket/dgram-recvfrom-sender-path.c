/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recvfrom() and recvmsg() give the path that the sender of a datagram has bound",
     POSIX("recvfrom", "DESCRIPTION; recvmsg()"))
{
	struct address address, own, from = address_room();
	int receiver = new_bound_of(AF_UNIX, SOCK_DGRAM, &address), sender = new_bound_of(AF_UNIX, SOCK_DGRAM, &own);
	struct msghdr *header = room(0);
	char data[8] = "";

	EQUAL(sendto(sender, "abc", 3, 0, TO(address)), 3);
	EQUAL(sendto(sender, "de", 2, 0, TO(address)), 2);
	EQUAL(recvfrom(awaited(receiver), data, sizeof(data), MSG_DONTWAIT, INTO(from)), 3);
	EQUAL_BYTES(data, "abc", 3);
	IS_PATH(from, own.un.sun_path);
	from = address_room();
	header->msg_name = &from.any;
	header->msg_namelen = from.size;
	EQUAL(recvmsg(awaited(receiver), header, MSG_DONTWAIT), 2);
	EQUAL_BYTES(received_message.data, "de", 2);
	IS_PATH(from, own.un.sun_path);
	NOTHING_LEFT(receiver);
}
