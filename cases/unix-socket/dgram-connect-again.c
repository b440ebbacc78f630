/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a second connect() of a " OBJECT " gives it another peer",
     VARIANT(dgram, "unix-socket/dgram-connect-again", POSIX("connect", "DESCRIPTION")),
     VARIANT(udp, "inet-socket/udp-connect-rechange", POSIX("connect", "DESCRIPTION"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-connect-rechange", POSIX("connect", "DESCRIPTION"), NEEDS(LOOPBACK6)))
{
	struct address first, second;
	int one = new_bound(&first), two = new_bound(&second);
	int fd = new_socket();

	SUCCEEDS(connect(fd, TO(first)));
	SENDS(fd, "abc");
	SUCCEEDS(connect(fd, TO(second)));
	SENDS(fd, "de");
	RECEIVES(one, "abc");
	RECEIVES(two, "de");
	NOTHING_LEFT(one);
	NOTHING_LEFT(two);
}
