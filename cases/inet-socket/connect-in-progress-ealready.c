/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("a second connect() of a socket with O_NONBLOCK whose connection is in progress fails with EALREADY",
     POSIX("connect", "ERRORS [EALREADY]"), NEEDS(LOOPBACK), SLEEPS)
{
	struct address server, peer = address_room();
	int listener = new_bound(&server), client = new_socket();

	MUST(listen(listener, 0));
	new_client(server);
	await_data(listener);
	set_nonblocking(client);
	int result = connect(client, TO(server));
	HOLDS(result == 0 || errno == EINPROGRESS);
	struct pollfd done = {.fd = client, .events = POLLOUT};
	if (LOOK(getpeername(client, INTO(peer))) == 0 || LOOK(poll(&done, 1, 100)) != 0)
		SKIP("the queue of the listener had room for it");
	FAILS(EALREADY, connect(client, TO(server)));
}
