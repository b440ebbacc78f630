/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_MORE */
#include "inet.h"

CASE("send() with MSG_MORE on a " OBJECT " sends nothing until the next one without, and both are one datagram",
     VARIANT(udp, "inet-socket/msg-more-cork", LINUX("send(2)", "The flags argument, MSG_MORE"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-msg-more-cork", LINUX("send(2)", "The flags argument, MSG_MORE"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	EQUAL(send(fd[0], "ab", 2, MSG_MORE), 2);
	EQUAL(send(fd[0], "cd", 2, MSG_MORE), 2);
	NOTHING_LEFT(fd[1]);
	SENDS(fd[0], "ef");
	RECEIVES(fd[1], "abcdef");
	NOTHING_LEFT(fd[1]);
}
