/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("pread() and pwrite() of a " OBJECT " fail with ESPIPE, and nothing is taken or sent",
     VARIANT(dgram, "unix-socket/dgram-pread-espipe", POSIX("pread", "ERRORS [ESPIPE]; pwrite()")),
     VARIANT(seqpacket, "unix-socket/seqpacket-pread-espipe", POSIX("pread", "ERRORS [ESPIPE]; pwrite()")),
     VARIANT(tcp, "inet-socket/tcp-pread-socket-espipe", POSIX("pread", "ERRORS [ESPIPE]; pwrite()"), NEEDS(LOOPBACK)),
     VARIANT(udp, "inet-socket/udp-pread-socket-espipe", POSIX("pread", "ERRORS [ESPIPE]; pwrite()"), NEEDS(LOOPBACK)))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	FAILS(ESPIPE, pread(fd[1], &(char){0}, 1, 0));
	FAILS(ESPIPE, pwrite(fd[0], "x", 1, 0));
	RECEIVES(fd[1], "abc");
	NOTHING_LEFT(fd[1]);
}
