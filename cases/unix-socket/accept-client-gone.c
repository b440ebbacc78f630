/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("the connection of a client that was closed before accept() is accepted all the same and gives an end of file, or is not "
     "there",
     POSIX_MAY("accept", "ERRORS [ECONNABORTED]"))
{
	struct address server;
	int listener = new_listener(&server), client = new_client(server);

	MUST(close(client));
	await_data(listener);
	set_nonblocking(listener);
	int accepted = accept(listener, NULL, NULL);
	LINUX_OR_OTHER(accepted >= 0, errno == ECONNABORTED || errno == EAGAIN || errno == EWOULDBLOCK);
	if (accepted >= 0)
		END_OF_FILE(accepted);
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, accept(listener, NULL, NULL));
}
