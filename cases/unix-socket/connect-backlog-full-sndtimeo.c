/* SPDX-License-Identifier: MIT */
#include "socket.h"

static struct address server;

static void connect_in_time(void *unused)
{
	int client = new_socket();
	int64_t start = now_ms();

	(void)unused;
	set_timeout(client, SO_SNDTIMEO, 50);
	FAILS(EAGAIN, connect(client, TO(server)));
	AT_LEAST(now_ms() - start, 49);
}

CASE("connect() with SO_SNDTIMEO that waits for room in a listener's queue fails with EAGAIN after that time",
     LINUX("socket(7)", "Socket options, SO_RCVTIMEO and SO_SNDTIMEO"), SLEEPS)
{
	int listener = new_bound(&server), client;

	MUST(listen(listener, 1));
	do {
		client = new_socket();
		set_nonblocking(client);
	} while (LOOK(connect(client, TO(server))) == 0);
	FINISHES(child(connect_in_time, NULL));
}
