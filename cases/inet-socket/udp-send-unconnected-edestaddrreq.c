/* SPDX-License-Identifier: MIT */
#include <netinet/in.h>
#include <sys/socket.h>

#include "plumbline.h"

CASE("send() without an address on a UDP socket that is not connected fails with EDESTADDRREQ",
     POSIX("send", "ERRORS [EDESTADDRREQ]"))
{
	int fd = MUST(socket(AF_INET, SOCK_DGRAM, 0));

	FAILS(EDESTADDRREQ, send(fd, "abc", 3, 0));
}
