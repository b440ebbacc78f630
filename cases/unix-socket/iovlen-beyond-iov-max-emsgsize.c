/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "socket.h"

CASE("sendmsg() and recvmsg() with more areas than IOV_MAX fail with EMSGSIZE, and nothing is sent or received",
     VARIANT(stream, "unix-socket/iovlen-beyond-iov-max-emsgsize", POSIX("sendmsg", "ERRORS [EMSGSIZE]; recvmsg()")),
     VARIANT(tcp, "inet-socket/tcp-iovlen-beyond-iov-max-emsgsize", POSIX("sendmsg", "ERRORS [EMSGSIZE]; recvmsg()"),
	     NEEDS(LOOPBACK)))
{
	long most = sysconf(_SC_IOV_MAX);
	int fd[2];

	if (most < 0 || most > 65536)
		SKIP("there is no IOV_MAX, or a large one");
	struct iovec *parts = shared_memory((size_t)(most + 1) * sizeof(*parts));
	char *bytes = shared_memory((size_t)most + 1);
	struct msghdr header = {.msg_iov = parts, .msg_iovlen = (__typeof__(header.msg_iovlen))(most + 1)};

	for (long i = 0; i <= most; i++)
		parts[i] = (struct iovec){bytes + i, 1};
	new_pair(fd);
	FAILS(EMSGSIZE, sendmsg(fd[0], &header, 0));
	NOTHING_LEFT(fd[1]);
	SENDS(fd[0], "abc");
	FAILS(EMSGSIZE, recvmsg(awaited(fd[1]), &header, MSG_DONTWAIT));
	RECEIVES(fd[1], "abc");
	header.msg_iovlen--;
	EQUAL(sendmsg(fd[0], &header, 0), most);
	EQUAL(LOOK(recv(awaited(fd[1]), bytes, (size_t)most + 1, MSG_DONTWAIT)), most);
}
