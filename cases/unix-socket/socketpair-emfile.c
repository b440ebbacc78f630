/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("socketpair() fails with EMFILE when only one more descriptor may be opened, and opens none",
     POSIX("socketpair", "ERRORS [EMFILE]"),
     NOT_UNDER_MEMCHECK("valgrind itself notices the limit, after the kernel has made the pair"))
{
	int fd[2] = {-1, -1}, last = use_up_descriptors();

	FAILS(EMFILE, socketpair(AF_UNIX, SOCK_STREAM, 0, fd));
	MUST(close(last));
	FAILS(EMFILE, socketpair(AF_UNIX, SOCK_STREAM, 0, fd));
	EQUAL(next_fd(), last);
	MUST(close(last - 1));
	SUCCEEDS(socketpair(AF_UNIX, SOCK_STREAM, 0, fd));
	EXCHANGES(fd[0], fd[1], "abc");
}
