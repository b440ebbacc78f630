/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recv() on an empty " OBJECT " with SO_RCVTIMEO fails with EAGAIN, not before that time",
     VARIANT(stream, "unix-socket/rcvtimeo-eagain", POSIX("recv", "ERRORS [EAGAIN] or [EWOULDBLOCK]; 2.10.16 SO_RCVTIMEO")),
     VARIANT(dgram, "unix-socket/dgram-rcvtimeo-eagain",
	     POSIX("recv", "ERRORS [EAGAIN] or [EWOULDBLOCK]; 2.10.16 SO_RCVTIMEO")),
     VARIANT(seqpacket, "unix-socket/seqpacket-rcvtimeo-eagain",
	     LINUX("socket(7)", "Socket options, SO_RCVTIMEO and SO_SNDTIMEO")),
     VARIANT(tcp, "inet-socket/tcp-rcvtimeo-eagain", POSIX("recv", "ERRORS [EAGAIN] or [EWOULDBLOCK]; 2.10.16 SO_RCVTIMEO"),
	     NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-rcvtimeo-eagain", POSIX("recv", "ERRORS [EAGAIN] or [EWOULDBLOCK]; 2.10.16 SO_RCVTIMEO"),
	     NEEDS(LOOPBACK6)),
     VARIANT(udp, "inet-socket/udp-rcvtimeo-eagain", POSIX("recv", "ERRORS [EAGAIN] or [EWOULDBLOCK]; 2.10.16 SO_RCVTIMEO"),
	     NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-rcvtimeo-eagain", POSIX("recv", "ERRORS [EAGAIN] or [EWOULDBLOCK]; 2.10.16 SO_RCVTIMEO"),
	     NEEDS(LOOPBACK6)),
     SLEEPS)
{
	int fd[2];

	new_pair(fd);
	set_timeout(fd[1], SO_RCVTIMEO, 50);
	int64_t start = now_ms();
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, recv(fd[1], &(char){0}, 1, 0));
	AT_LEAST(now_ms() - start, 49);
	EXCHANGES(fd[0], fd[1], "abc");
}
