/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* O_ASYNC */
#include <fcntl.h>

#include "signal.h"

CASE("with O_ASYNC a readable descriptor sends its owner SIGIO; without O_ASYNC, or without an owner, it sends none",
     LINUX("fcntl(2)", "Managing signals, F_SETOWN"))
{
	int end[2];
	char byte;

	block(signals(SIGIO));
	MUST(pipe(end));
	EQUAL(fcntl(end[0], F_GETOWN), 0);
	GIVES(fcntl(end[0], F_SETFL, O_ASYNC));
	MUST(write(end[1], "x", 1));
	EQUAL(pending(SIGIO), 0);
	MUST(read(end[0], &byte, 1));
	GIVES(fcntl(end[0], F_SETOWN, getpid()));
	MUST(write(end[1], "x", 1));
	EQUAL(sigtimedwait(signals(SIGIO), NULL, AT_ONCE), SIGIO);
	MUST(read(end[0], &byte, 1));
	GIVES(fcntl(end[0], F_SETFL, 0));
	MUST(write(end[1], "x", 1));
	EQUAL(pending(SIGIO), 0);
}
