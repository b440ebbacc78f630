/* SPDX-License-Identifier: MIT */
#include "socket.h"

#include "counter.h"

static int ends[2];

static void receive_and_use(void *unused)
{
	(void)unused;
	int fd = RECEIVES_DESCRIPTOR(ends[1]);

	TAKES(fd, 5);
	PUTS(fd, 6);
}

CASE("an eventfd that is passed to another process over a UNIX socket shares its counter with the sender",
     LINUX("eventfd(2)", "NOTES"))
{
	new_pair(ends);
	pid_t receiver = child(receive_and_use, NULL);
	int fd = MUST(eventfd(0, EFD_NONBLOCK));
	PUTS(fd, 5);
	EQUAL(sendmsg(ends[0], rights(&fd, 1), 0), 1);
	FINISHES(receiver);
	TAKES(fd, 6);
	NOTHING_LEFT(ends[1]);
}
