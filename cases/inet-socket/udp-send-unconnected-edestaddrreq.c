/* SPDX-License-Identifier: MIT */
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

CASE("send() and write() on a UDP socket that is not connected fail with EDESTADDRREQ",
     POSIX("send", "ERRORS [EDESTADDRREQ]; write() DESCRIPTION"))
{
	int fd = MUST(socket(AF_INET, SOCK_DGRAM, 0));

	FAILS(EDESTADDRREQ, send(fd, "abc", 3, 0));
	FAILS(EDESTADDRREQ, write(fd, "abc", 3));
}
