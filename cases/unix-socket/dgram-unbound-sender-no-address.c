/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

#include "plumbline.h"

static void receive(void *unused)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX}, from;
	int receiver = MUST(socket(AF_UNIX, SOCK_DGRAM, 0)), sender = MUST(socket(AF_UNIX, SOCK_DGRAM, 0));
	socklen_t size = sizeof(from);
	char data[8];

	(void)unused;
	memset(&from, 0, sizeof(from));
	strcpy(address.sun_path, temp_path());
	MUST(bind(receiver, (struct sockaddr *)&address, sizeof(address)));
	MUST(sendto(sender, "abc", 3, 0, (struct sockaddr *)&address, sizeof(address)));
	EQUAL(recvfrom(receiver, data, sizeof(data), 0, (struct sockaddr *)&from, &size), 3);
	EQUAL_BYTES(data, "abc", 3);
	EQUAL(from.sun_path[0], 0);
	AT_MOST(size, sizeof(from));
	OBSERVE("address length %u", (unsigned int)size);
}

CASE("recvfrom() gives no path as the sender's address of a datagram from a socket that is not bound",
     IMPL("recvfrom", "DESCRIPTION"))
{
	FINISHES(child(receive, NULL));
}
