/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/un.h>

#include "stream.h"

CASE("accept() with no descriptor left fails with EMFILE, and leaves the address length as it was",
     POSIX("accept", "ERRORS [EMFILE]; RETURN VALUE"),
     NOT_UNDER_MEMCHECK("valgrind itself notices the limit, after the kernel has accepted"))
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	socklen_t length = sizeof(address) - 1;

	strcpy(address.sun_path, temp_path());
	int listener = MUST(socket(AF_UNIX, SOCK_STREAM, 0));
	MUST(bind(listener, (struct sockaddr *)&address, sizeof(address)));
	MUST(listen(listener, 1));
	set_nonblocking(listener);
	int client = MUST(socket(AF_UNIX, SOCK_STREAM, 0));
	MUST(connect(client, (struct sockaddr *)&address, sizeof(address)));
	use_up_descriptors();
	FAILS(EMFILE, accept(listener, (struct sockaddr *)&address, &length));
	EQUAL(length, sizeof(address) - 1);
}
