/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "counter.h"

static void take_expiration(const char *number)
{
	struct itimerspec left = {0};
	int fd = atoi(number);

	SUCCEEDS(timerfd_gettime(fd, &left));
	EQUAL(left.it_interval.tv_sec, 5000);
	AT_LEAST(left.it_value.tv_sec, 4000);
	TAKES(expired(fd), 1);
}

static void exec_with(void *fd)
{
	char number[16];

	snprintf(number, sizeof(number), "%d", INT(fd));
	exec_self(number);
}

CASE("a timerfd stays armed over exec, and an expiration can be read after it",
     LINUX("timerfd_create(2)", "NOTES, execve(2) semantics"), NEEDS(EXEC_SELF), AFTER_EXEC(take_expiration))
{
	int fd = GIVES(timerfd_create(CLOCK_MONOTONIC, 0));

	SUCCEEDS(timerfd_settime(fd, 0, &(struct itimerspec){.it_value = {0, 1}, .it_interval = {5000, 0}}, NULL));
	await_data(fd);
	FINISHES(child(exec_with, &fd));
}
