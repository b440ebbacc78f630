/* SPDX-License-Identifier: MIT */
#include "inet.h"

static int fd[2];

static void receive(void *unused)
{
	char byte = '?';

	(void)unused;
	EQUAL(recv(fd[1], &byte, 1, 0), 1);
	EQUAL(byte, 'x');
}

CASE("close() of a " OBJECT " by another thread does not end a recv() that waits on it: that gives what comes next",
     VARIANT(tcp, "inet-socket/recv-blocked-close-socket", LINUX("close(2)", "NOTES, Multithreaded processes and close()"),
	     NEEDS(LOOPBACK)),
     VARIANT(udp, "inet-socket/udp-recv-blocked-close-socket", LINUX("close(2)", "NOTES, Multithreaded processes and close()"),
	     NEEDS(LOOPBACK)))
{
	new_pair(fd);
	struct thread *waiting = thread(receive, NULL);
	BLOCKS(waiting);
	SUCCEEDS(close(fd[1]));
	BLOCKS(waiting);
	SENDS(fd[0], "x");
	FINISHES(waiting);
}
