/* SPDX-License-Identifier: MIT */
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include "signal.h"

enum { MANY = 64 };
static int fd[MANY];
static int *interrupted; /* which of them */
static struct sockaddr_in address = {.sin_family = AF_INET};

/* Until there is no more room in the queue of connections that nobody accepts. */
static void connect_until_interrupted(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, 0);
	for (int i = 0; i < MANY; i++)
		if (connect(fd[i], (struct sockaddr *)&address, sizeof(address)) != 0) {
			if (errno == ECONNREFUSED || errno == ECONNRESET)
				SKIP("a full queue of connections refuses them here, and no connect() blocks");
			EQUAL(errno, EINTR);
			*interrupted = i;
			return;
		}
	MUST_HOLD(!"a connect() has blocked");
}

CASE("a blocked TCP connect() fails with EINTR when a handler without SA_RESTART has run, and connects all the same",
     POSIX("connect", "DESCRIPTION; ERRORS [EINTR]"), NEEDS(LOOPBACK), TIMEOUT(30), SLEEPS)
{
	socklen_t size = sizeof(address);
	int error = -1;

	need_limit(RLIMIT_NOFILE, MANY + 16);
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	int listening = MUST(socket(AF_INET, SOCK_STREAM, 0));
	MUST(bind(listening, (struct sockaddr *)&address, sizeof(address)));
	MUST(getsockname(listening, (struct sockaddr *)&address, &size));
	MUST(listen(listening, 0));
	for (int i = 0; i < MANY; i++)
		fd[i] = MUST(socket(AF_INET, SOCK_STREAM, 0));
	interrupted = shared_memory(sizeof(*interrupted));
	pid_t caller = child(connect_until_interrupted, NULL);
	BLOCKS(caller);
	INTERRUPTS(SIGUSR1, caller);
	MUST(accept(listening, NULL, NULL));
	struct pollfd polled = {fd[*interrupted], POLLOUT, 0};
	EQUAL(LOOK(poll(&polled, 1, -1)), 1);
	size = sizeof(error);
	MUST(getsockopt(polled.fd, SOL_SOCKET, SO_ERROR, &error, &size));
	EQUAL(error, 0);
	SUCCEEDS(getpeername(polled.fd, (struct sockaddr *)&address, &(socklen_t){sizeof(address)}));
}
