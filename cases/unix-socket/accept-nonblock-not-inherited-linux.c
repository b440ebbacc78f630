/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SOCK_NONBLOCK before POSIX.1-2024 */
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

#include "plumbline.h"

static void wait_for_connection(void *listener)
{
	EQUAL(LOOK(poll(&(struct pollfd){.fd = *(int *)listener, .events = POLLIN}, 1, -1)), 1);
}

CASE("accept() takes one connection from the queue, and gives a socket without the O_NONBLOCK of the listener",
     LINUX("accept(2)", "NOTES"))
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	int listener = MUST(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0)), client = MUST(socket(AF_UNIX, SOCK_STREAM, 0));

	strcpy(address.sun_path, temp_path());
	MUST(bind(listener, (struct sockaddr *)&address, sizeof(address)));
	MUST(listen(listener, 1));
	MUST(connect(client, (struct sockaddr *)&address, sizeof(address)));
	FINISHES(child(wait_for_connection, &listener));
	int server = GIVES(accept(listener, NULL, NULL));
	DIFFERS(server, listener);
	EQUAL(MUST(fcntl(server, F_GETFL)) & O_NONBLOCK, 0);
	EQUAL(MUST(fcntl(listener, F_GETFL)) & O_NONBLOCK, O_NONBLOCK);
	FAILS(EAGAIN, accept(listener, NULL, NULL));
}
