/* SPDX-License-Identifier: MIT */
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

CASE("socket() fails with EMFILE when every descriptor that RLIMIT_NOFILE allows is open, and takes the first that is closed",
     POSIX("socket", "ERRORS [EMFILE]"))
{
	int last = use_up_descriptors();

	FAILS(EMFILE, socket(AF_UNIX, SOCK_STREAM, 0));
	MUST(close(last));
	EQUAL(socket(AF_UNIX, SOCK_STREAM, 0), last);
	FAILS(EMFILE, socket(AF_UNIX, SOCK_STREAM, 0));
}
