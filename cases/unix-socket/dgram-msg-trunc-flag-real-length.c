/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() with MSG_TRUNC gives the length of the whole message of a " OBJECT ", of which it stores what there is room for",
     VARIANT(dgram, "unix-socket/dgram-msg-trunc-flag-real-length", LINUX("recv(2)", "The flags argument, MSG_TRUNC")),
     VARIANT(seqpacket, "unix-socket/seqpacket-msg-trunc-flag-real-length", LINUX("recv(2)", "The flags argument, MSG_TRUNC")),
     VARIANT(udp, "inet-socket/udp-msg-trunc-flag-real-length", LINUX("recv(2)", "The flags argument, MSG_TRUNC"),
	     NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-msg-trunc-flag-real-length", LINUX("recv(2)", "The flags argument, MSG_TRUNC"),
	     NEEDS(LOOPBACK6)))
{
	int fd[2];
	char data[4] = "zzz";

	new_pair(fd);
	SENDS(fd[0], "abcde");
	EQUAL(recv(awaited(fd[1]), data, 2, MSG_TRUNC | MSG_DONTWAIT), 5);
	EQUAL_BYTES(data, "abz", 3);
	NOTHING_LEFT(fd[1]);
}
