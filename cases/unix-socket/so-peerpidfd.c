/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_PEERPIDFD */
#include <poll.h>

#include "socket.h"

#ifndef SO_PEERPIDFD
#define SO_PEERPIDFD 77
#endif

static struct address server;
static struct gate *leave;

static void connect_and_wait(void *unused)
{
	(void)unused;
	new_client(server);
	pass_gate(leave);
}

CASE("SO_PEERPIDFD of an accepted socket gives a descriptor of the process that connected, which is readable when that has "
     "ended",
     IMPL("getsockopt", "DESCRIPTION"))
{
	int listener = new_listener(&server), process = -1;
	socklen_t size = sizeof(process);

	leave = new_gate();
	pid_t client = child(connect_and_wait, NULL);
	int accepted = MUST(accept(awaited(listener), NULL, NULL));
	int result = getsockopt(accepted, SOL_SOCKET, SO_PEERPIDFD, &process, &size);
	if (result == -1 && errno == ENOPROTOOPT)
		SKIP("there is no SO_PEERPIDFD");
	EQUAL(result, 0);
	EQUAL(LOOK(fcntl(process, F_GETFD)), FD_CLOEXEC);
	EQUAL(LOOK(poll(&(struct pollfd){.fd = process, .events = POLLIN}, 1, 0)), 0);
	open_gate(leave);
	FINISHES(client);
	EQUAL(LOOK(poll(&(struct pollfd){.fd = process, .events = POLLIN}, 1, 0)), 1);
	OBSERVE("a descriptor of the process");
}
