/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("lseek() on a " OBJECT " fails with ESPIPE, and what is queued can be read as before",
     VARIANT(stream, "unix-socket/lseek-socket-espipe", POSIX("lseek", "ERRORS [ESPIPE]")),
     VARIANT(dgram, "unix-socket/dgram-lseek-socket-espipe", POSIX("lseek", "ERRORS [ESPIPE]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-lseek-socket-espipe", POSIX("lseek", "ERRORS [ESPIPE]")))
{
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abc");
	FAILS(ESPIPE, lseek(fd[1], 0, SEEK_CUR));
	FAILS(ESPIPE, lseek(fd[1], 1, SEEK_SET));
	RECEIVES(fd[1], "abc");
}
