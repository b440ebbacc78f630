/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "plumbline.h"

CASE("connect() to a socket file whose socket has been closed fails with ECONNREFUSED",
     POSIX("connect", "ERRORS [ECONNREFUSED]"))
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	int listener = MUST(socket(AF_UNIX, SOCK_STREAM, 0)), first = MUST(socket(AF_UNIX, SOCK_STREAM, 0));
	int second = MUST(socket(AF_UNIX, SOCK_STREAM, 0));

	strcpy(address.sun_path, temp_path());
	MUST(bind(listener, (struct sockaddr *)&address, sizeof(address)));
	MUST(listen(listener, 1));
	EQUAL(connect(first, (struct sockaddr *)&address, sizeof(address)), 0);
	EQUAL(LOOK(send(first, "x", 1, 0)), 1);
	MUST(close(listener));
	FAILS(ECONNREFUSED, connect(second, (struct sockaddr *)&address, sizeof(address)));
}
