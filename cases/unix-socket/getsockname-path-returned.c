/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getsockname() gives the path that was bound, and a length that counts its null byte",
     VARIANT(stream, "unix-socket/getsockname-path-returned", LINUX("unix(7)", "Address format, pathname")),
     VARIANT(dgram, "unix-socket/dgram-getsockname-path-returned", LINUX("unix(7)", "Address format, pathname")),
     VARIANT(seqpacket, "unix-socket/seqpacket-getsockname-path-returned", LINUX("unix(7)", "Address format, pathname")))
{
	struct address address, own = address_room();
	int fd = new_bound(&address);

	SUCCEEDS(getsockname(fd, INTO(own)));
	EQUAL_ADDRESS(own, address);
}
