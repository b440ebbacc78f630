/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "counter.h"

static void take_nine(const char *number)
{
	int fd = atoi(number);

	TAKES(fd, 9);
	NOTHING_TO_TAKE(fd);
	PUTS(fd, 2);
}

static void exec_with(void *fd)
{
	char number[16];

	snprintf(number, sizeof(number), "%d", INT(fd));
	exec_self(number);
}

CASE("an eventfd without EFD_CLOEXEC stays open over exec, with its counter", LINUX("eventfd(2)", "DESCRIPTION, execve(2)"),
     NEEDS(EXEC_SELF), AFTER_EXEC(take_nine))
{
	int fd = GIVES(eventfd(9, EFD_NONBLOCK));

	FINISHES(child(exec_with, &fd));
	TAKES(fd, 2);
}
