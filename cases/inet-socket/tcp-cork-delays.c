/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* TCP_CORK */
#include "inet.h"

CASE("what is sent through a TCP socket with TCP_CORK waits for 200 ms or until the option is cleared",
     LINUX("tcp(7)", "Socket options, TCP_CORK"), NEEDS(LOOPBACK))
{
	char data[8] = "";
	int fd[2];

	new_pair(fd);
	SETS(fd[0], IPPROTO_TCP, TCP_CORK, 1);
	int64_t start = now_ms();
	SENDS(fd[0], "ab");
	SENDS(fd[0], "cd");
	ssize_t early = recv(fd[1], data, sizeof(data), MSG_DONTWAIT | MSG_PEEK);
	HOLDS(early == -1 || now_ms() - start >= 200);
	SUCCEEDS(setsockopt(fd[0], IPPROTO_TCP, TCP_CORK, VALUE(0)));
	EQUAL(OPTION(fd[0], IPPROTO_TCP, TCP_CORK), 0);
	EQUAL(recv(fd[1], data, 4, MSG_WAITALL), 4);
	EQUAL_BYTES(data, "abcd", 4);
}
