/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send(), sendto(), sendmsg() and write() on a full " OBJECT " with O_NONBLOCK fail with EAGAIN, until some was received",
     VARIANT(stream, "unix-socket/send-nonblock-full-eagain",
	     POSIX("send", "ERRORS [EAGAIN] or [EWOULDBLOCK]; sendto(), sendmsg(), write()")),
     VARIANT(dgram, "unix-socket/dgram-send-nonblock-full-eagain", LINUX("send(2)", "ERRORS, EAGAIN")),
     VARIANT(seqpacket, "unix-socket/seqpacket-send-nonblock-full-eagain", LINUX("send(2)", "ERRORS, EAGAIN")))
{
	int fd[2];

	new_pair(fd);
	set_nonblocking(fd[0]);
	int queued = fill_queue(fd[0]);
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, send(fd[0], "y", 1, 0));
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, sendto(fd[0], "y", 1, 0, NULL, 0));
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, sendmsg(fd[0], plain("y"), 0));
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, write(fd[0], "y", 1));
	for (char byte = '?'; queued > 0; queued--) {
		MUST(recv(fd[1], &byte, 1, MSG_DONTWAIT));
		EQUAL(byte, 'x');
	}
	EXCHANGES(fd[0], fd[1], "y");
}
