/* SPDX-License-Identifier: MIT */
#include <sys/socket.h>

#include "plumbline.h"

CASE("socket() of a domain that there is not returns -1 with EAFNOSUPPORT and opens no descriptor",
     POSIX("socket", "ERRORS [EAFNOSUPPORT]"))
{
	int next = next_fd();

	FAILS(EAFNOSUPPORT, socket(0x7fff, SOCK_STREAM, 0));
	EQUAL(next_fd(), next);
}
