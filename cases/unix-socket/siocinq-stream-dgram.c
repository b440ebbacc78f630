/* SPDX-License-Identifier: MIT */
#include <sys/ioctl.h>

#include "socket.h"

#define SIOCINQ FIONREAD /* <linux/sockios.h> has it, which not every libc has */

static int unread(int fd)
{
	int size = -1;

	SUCCEEDS(ioctl(fd, SIOCINQ, &size));
	return size;
}

CASE("SIOCINQ tells how many bytes are unread, of a " OBJECT,
     VARIANT(stream, "unix-socket/siocinq-stream-dgram", LINUX("unix(7)", "Ioctls, SIOCINQ")),
     VARIANT(dgram, "unix-socket/dgram-siocinq-stream-dgram", LINUX("unix(7)", "Ioctls, SIOCINQ")),
     VARIANT(seqpacket, "unix-socket/seqpacket-siocinq-stream-dgram", LINUX("unix(7)", "Ioctls, SIOCINQ")))
{
	int fd[2];

	new_pair(fd);
	EQUAL(unread(fd[1]), 0);
	SENDS(fd[0], "abc");
	EQUAL(unread(fd[1]), 3);
	SENDS(fd[0], "de");
	/* Of messages the page has the next one's size; of a seqpacket socket Linux counts all. */
	if (SOCKET_TYPE != SOCK_SEQPACKET)
		EQUAL(unread(fd[1]), SOCKET_TYPE == SOCK_STREAM ? 5 : 3);
	EQUAL(LOOK(recv(fd[1], (char[3]){0}, 3, MSG_DONTWAIT)), 3);
	EQUAL(unread(fd[1]), 2);
	RECEIVES(fd[1], "de");
	EQUAL(unread(fd[1]), 0);
}
