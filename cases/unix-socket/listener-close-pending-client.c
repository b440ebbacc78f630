/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a client of a " OBJECT " whose listener is closed before accept() receives ECONNRESET or an end of file",
     VARIANT(stream, "unix-socket/listener-close-pending-client", LINUX("unix(7)", "ERRORS, ECONNRESET")),
     VARIANT(seqpacket, "unix-socket/seqpacket-listener-close-pending-client", LINUX("unix(7)", "ERRORS, ECONNRESET")))
{
	struct address server;
	int listener = new_listener(&server), client = new_client(server);

	MUST(close(listener));
	await_data(client);
	ssize_t result = recv(client, &(char){0}, 1, MSG_DONTWAIT);
	LINUX_OR_OTHER(result == -1 && errno == ECONNRESET, result == 0);
	catch_signal(SIGPIPE, 0);
	FAILS(EPIPE, send(client, "x", 1, 0));
}
