/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("datagrams for which a " OBJECT " has no room are lost, and their send() succeeds",
     VARIANT(udp, "inet-socket/udp-queue-overflow-drop", LINUX("udp(7)", "DESCRIPTION"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-queue-overflow-drop", LINUX("udp(7)", "DESCRIPTION"), NEEDS(LOOPBACK6)))
{
	static char data[1000];
	int fd[2], received = 0;

	new_pair(fd);
	MUST(setsockopt(fd[1], SOL_SOCKET, SO_RCVBUF, VALUE(10000)));
	for (int i = 0; i < 1000; i++)
		EQUAL(send(fd[0], data, sizeof(data), 0), sizeof(data));
	await_data(fd[1]);
	while (LOOK(recv(fd[1], data, sizeof(data), MSG_DONTWAIT)) == (ssize_t)sizeof(data))
		received++;
	AT_LEAST(received, 1);
	AT_MOST(received, 999);
	EXCHANGES(fd[0], fd[1], "abc");
}
