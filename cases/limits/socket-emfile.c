/* SPDX-License-Identifier: MIT */
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

static int use_up_descriptors(void)
{
	int last = -1;

	for (int fd; (fd = dup(STDIN_FILENO)) >= 0;)
		last = fd;
	MUST_HOLD(last >= 0 && errno == EMFILE);
	return last;
}

CASE("socket() fails with EMFILE when every descriptor that RLIMIT_NOFILE allows is open, and takes the first that is closed",
     POSIX("socket", "ERRORS [EMFILE]"))
{
	int last = use_up_descriptors();

	FAILS(EMFILE, socket(AF_UNIX, SOCK_STREAM, 0));
	MUST(close(last));
	EQUAL(socket(AF_UNIX, SOCK_STREAM, 0), last);
	FAILS(EMFILE, socket(AF_UNIX, SOCK_STREAM, 0));
}
