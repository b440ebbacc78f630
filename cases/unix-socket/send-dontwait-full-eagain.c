/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send() with MSG_DONTWAIT to a full " OBJECT " fails with EAGAIN, sends nothing and sets no O_NONBLOCK",
     VARIANT(stream, "unix-socket/send-dontwait-full-eagain", LINUX("send(2)", "The flags argument, MSG_DONTWAIT")),
     VARIANT(dgram, "unix-socket/dgram-send-dontwait-full-eagain", LINUX("send(2)", "The flags argument, MSG_DONTWAIT")),
     VARIANT(seqpacket, "unix-socket/seqpacket-send-dontwait-full-eagain",
	     LINUX("send(2)", "The flags argument, MSG_DONTWAIT")))
{
	int fd[2];

	new_pair(fd);
	int queued = fill_queue(fd[0]);
	FAILS(EAGAIN, send(fd[0], "y", 1, MSG_DONTWAIT));
	EQUAL(MUST(fcntl(fd[0], F_GETFL)) & O_NONBLOCK, 0);
	for (char byte = '?'; queued > 0; queued--) {
		MUST(recv(fd[1], &byte, 1, MSG_DONTWAIT));
		EQUAL(byte, 'x');
	}
	NOTHING_LEFT(fd[1]);
}
