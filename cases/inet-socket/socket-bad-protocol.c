/* SPDX-License-Identifier: MIT */
#include <netinet/in.h>
#include <sys/socket.h>

#include "plumbline.h"

CASE("socket() of the type SOCK_STREAM with IPPROTO_UDP fails with EPROTOTYPE (POSIX) or EPROTONOSUPPORT (Linux), with "
     "IPPROTO_TCP not",
     LINUX_DEVIATION("socket(2)", "ERRORS [EPROTONOSUPPORT]"))
{
	int next = next_fd();

	FAILS_LIKE(EPROTONOSUPPORT, EPROTOTYPE, socket(AF_INET, SOCK_STREAM, IPPROTO_UDP));
	EQUAL(next_fd(), next);
	EQUAL(socket(AF_INET, SOCK_STREAM, IPPROTO_TCP), next);
}
