/* SPDX-License-Identifier: MIT */
#include "socket.h"

#include "counter.h"

static int ends[2];

static void receive_and_take(void *unused)
{
	(void)unused;
	int fd = RECEIVES_DESCRIPTOR(ends[1]);

	NOTHING_TO_TAKE(fd);
	SENDS(ends[1], "ready");
	TAKES(expired(fd), 1);
}

CASE("a timerfd that is passed to another process over a UNIX socket expires there when the sender has armed it",
     LINUX("timerfd_create(2)", "DESCRIPTION"))
{
	new_pair(ends);
	pid_t receiver = child(receive_and_take, NULL);
	int fd = new_timerfd();
	EQUAL(sendmsg(ends[0], rights(&fd, 1), 0), 1);
	RECEIVES(ends[0], "ready");
	EXPIRES_AT_ONCE(fd);
	FINISHES(receiver);
	NOTHING_TO_TAKE(fd);
	NOTHING_LEFT(ends[0]);
	NOTHING_LEFT(ends[1]);
}
