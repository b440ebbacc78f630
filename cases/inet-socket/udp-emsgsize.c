/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("send(), sendto() and sendmsg() of more than a datagram can hold to a " OBJECT " fail with EMSGSIZE and send nothing",
     VARIANT(udp, "inet-socket/udp-emsgsize", POSIX("sendto", "ERRORS [EMSGSIZE]; send(), sendmsg()"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-emsgsize", POSIX("sendto", "ERRORS [EMSGSIZE]; send(), sendmsg()"), NEEDS(LOOPBACK6)))
{
	char data[70000] = {0};
	struct address to;
	int fd[2];

	new_pair(fd);
	to = own_address(fd[1]);
	FAILS(EMSGSIZE, send(fd[0], data, sizeof(data), 0));
	FAILS(EMSGSIZE, sendto(new_socket(), data, sizeof(data), 0, TO(to)));
	plain("x");
	sent_message.part = (struct iovec){data, sizeof(data)};
	FAILS(EMSGSIZE, sendmsg(fd[0], &sent_message.header, 0));
	NOTHING_LEFT(fd[1]);
	EXCHANGES(fd[0], fd[1], "abc");
}
