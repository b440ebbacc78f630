/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("accept() on a " OBJECT " that does not listen, new, bound or connected, fails with EINVAL",
     VARIANT(stream, "unix-socket/accept-not-listening-einval", POSIX("accept", "ERRORS [EINVAL]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-accept-not-listening-einval", LINUX("accept(2)", "ERRORS, EINVAL")),
     VARIANT(tcp, "inet-socket/tcp-accept-not-listening-einval", POSIX("accept", "ERRORS [EINVAL]"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-accept-not-listening-einval", POSIX("accept", "ERRORS [EINVAL]"), NEEDS(LOOPBACK6)))
{
	struct address address;
	int fd = new_socket(), bound = new_bound(&address), pair[2], next;

	new_pair(pair);
	next = next_fd();
	FAILS(EINVAL, accept(fd, NULL, NULL));
	FAILS(EINVAL, accept(bound, NULL, NULL));
	FAILS(EINVAL, accept(pair[0], NULL, NULL));
	EQUAL(next_fd(), next);
}
