/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "socket.h"

CASE("SO_SNDBUF is doubled, and a message of a " OBJECT " may have 32 bytes less than that, but not one more",
     VARIANT(dgram, "unix-socket/so-sndbuf-doubled-dgram-limit", LINUX("unix(7)", "Socket options, SO_SNDBUF")),
     VARIANT(seqpacket, "unix-socket/seqpacket-so-sndbuf-doubled-dgram-limit", LINUX("unix(7)", "Socket options, SO_SNDBUF")))
{
	int fd[2];

	new_pair(fd);
	SUCCEEDS(setsockopt(fd[0], SOL_SOCKET, SO_SNDBUF, VALUE(20000)));
	int doubled = OPTION(fd[0], SOL_SOCKET, SO_SNDBUF);
	EQUAL(doubled, 40000);
	char *data = shared_memory((size_t)doubled);
	FAILS(EMSGSIZE, send(fd[0], data, (size_t)doubled - 31, MSG_DONTWAIT));
	NOTHING_LEFT(fd[1]);
	data[doubled - 33] = 'z';
	EQUAL(send(fd[0], data, (size_t)doubled - 32, MSG_DONTWAIT), doubled - 32);
	data[doubled - 33] = 0;
	EQUAL(recv(awaited(fd[1]), data, (size_t)doubled, MSG_DONTWAIT), doubled - 32);
	EQUAL(data[0], 0);
	EQUAL(data[doubled - 33], 'z');
}
