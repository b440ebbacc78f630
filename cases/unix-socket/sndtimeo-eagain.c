/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("send() on a full " OBJECT " with SO_SNDTIMEO fails with EAGAIN, not before that time",
     VARIANT(stream, "unix-socket/sndtimeo-eagain", POSIX("send", "ERRORS [EAGAIN] or [EWOULDBLOCK]; 2.10.16 SO_SNDTIMEO")),
     VARIANT(dgram, "unix-socket/dgram-sndtimeo-eagain", LINUX("socket(7)", "Socket options, SO_RCVTIMEO and SO_SNDTIMEO")),
     VARIANT(seqpacket, "unix-socket/seqpacket-sndtimeo-eagain",
	     LINUX("socket(7)", "Socket options, SO_RCVTIMEO and SO_SNDTIMEO")),
     SLEEPS)
{
	int fd[2];

	new_pair(fd);
	int queued = fill_queue(fd[0]);
	set_timeout(fd[0], SO_SNDTIMEO, 50);
	int64_t start = now_ms();
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, send(fd[0], "y", 1, 0));
	AT_LEAST(now_ms() - start, 49);
	for (char byte = '?'; queued > 0; queued--) {
		MUST(recv(fd[1], &byte, 1, MSG_DONTWAIT));
		EQUAL(byte, 'x');
	}
	NOTHING_LEFT(fd[1]);
}
