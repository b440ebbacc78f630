/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* O_ASYNC */
#include "socket.h"

CASE("data for a " OBJECT " with O_ASYNC and an owner sends that SIGIO, and without O_ASYNC none",
     VARIANT(stream, "unix-socket/sigio-on-data", LINUX("fcntl(2)", "Managing signals, F_SETOWN; O_ASYNC")),
     VARIANT(dgram, "unix-socket/dgram-sigio-on-data", LINUX("fcntl(2)", "Managing signals, F_SETOWN; O_ASYNC")),
     VARIANT(seqpacket, "unix-socket/seqpacket-sigio-on-data", LINUX("fcntl(2)", "Managing signals, F_SETOWN; O_ASYNC")))
{
	int fd[2];

	new_pair(fd);
	catch_signal(SIGIO, 0);
	MUST(fcntl(fd[1], F_SETOWN, getpid()));
	SENDS(fd[0], "a");
	EQUAL(caught(SIGIO), 0);
	EQUAL(LOOK(recv(fd[1], &(char){0}, 1, MSG_DONTWAIT)), 1);
	SUCCEEDS(fcntl(fd[1], F_SETFL, O_ASYNC));
	SENDS(fd[0], "b");
	AT_LEAST(caught(SIGIO), 1);
}
