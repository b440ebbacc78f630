/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

static int server;

static void answer(const char *descriptor)
{
	char data[4];
	int fd = atoi(descriptor);

	EQUAL(recv(fd, data, 4, MSG_WAITALL), 3);
	EQUAL_BYTES(data, "ask", 3);
	EQUAL(send(fd, "say", 3, 0), 3);
}

static void execute(void *unused)
{
	char descriptor[16];

	(void)unused;
	snprintf(descriptor, sizeof(descriptor), "%d", server);
	exec_self(descriptor);
}

static void pass_on_and_ask(void *unused)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int listener = MUST(socket(AF_INET, SOCK_STREAM, 0)), client = MUST(socket(AF_INET, SOCK_STREAM, 0));
	socklen_t size = sizeof(address);
	char data[4];

	(void)unused;
	MUST(bind(listener, (struct sockaddr *)&address, sizeof(address)));
	MUST(listen(listener, 1));
	MUST(getsockname(listener, (struct sockaddr *)&address, &size));
	MUST(connect(client, (struct sockaddr *)&address, sizeof(address)));
	server = MUST(accept(listener, NULL, NULL));
	EQUAL(send(client, "ask", 3, 0), 3);
	MUST(shutdown(client, SHUT_WR));
	FINISHES(child(execute, NULL));
	MUST(close(server));
	EQUAL(recv(client, data, 4, MSG_WAITALL), 3);
	EQUAL_BYTES(data, "say", 3);
}

CASE("a TCP connection without FD_CLOEXEC can be used by its number in the program that exec starts",
     POSIX("exec", "DESCRIPTION"), NEEDS(LOOPBACK | EXEC_SELF), AFTER_EXEC(answer))
{
	FINISHES(child(pass_on_and_ask, NULL));
}
