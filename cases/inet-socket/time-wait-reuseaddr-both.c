/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_REUSEADDR as socket(7) has it */
#include "inet.h"

/* bind() to the port of a listener whose accepted connection it was that was closed first. */
static int bind_again(int before, int after)
{
	struct address server = new_address();
	int listener = new_socket(), later = new_socket();

	SUCCEEDS(setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, VALUE(before)));
	MUST(bind(listener, TO(server)));
	server = own_address(listener);
	MUST(listen(listener, 1));
	int client = new_client(server), accepted = ACCEPTS(listener);
	MUST(close(accepted));
	END_OF_FILE(client);
	MUST(close(client));
	MUST(close(listener));
	SUCCEEDS(setsockopt(later, SOL_SOCKET, SO_REUSEADDR, VALUE(after)));
	int result = bind(later, TO(server));
	HOLDS(result == 0 || errno == EADDRINUSE);
	return result;
}

CASE("bind() to the port of a TCP connection that was closed lately succeeds with SO_REUSEADDR; without it may fail: "
     "EADDRINUSE",
     IMPL("socket(7)", "Socket options, SO_REUSEADDR"), NEEDS(LOOPBACK))
{
	int neither = bind_again(0, 0), later = bind_again(0, 1);

	OBSERVE("without: %s, set later: %s", neither ? "EADDRINUSE" : "bound", later ? "EADDRINUSE" : "bound");
	EQUAL(bind_again(1, 1), 0);
}
