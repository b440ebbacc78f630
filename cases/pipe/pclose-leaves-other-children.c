/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "plumbline.h"

static void end_with_nine(void *unused)
{
	(void)unused;
	_exit(9);
}

/* The other child has ended before pclose() waits, and before the command does. */
CASE("pclose() takes the status of its command and of no other child that has ended", POSIX("pclose", "DESCRIPTION"),
     NEEDS(SHELL))
{
	siginfo_t info;
	int status;

	pid_t other = child(end_with_nine, NULL);
	MUST(waitid(P_PID, (id_t)other, &info, WEXITED | WNOWAIT));
	FILE *stream = MUST(popen("exit 4", "r"));
	status = GIVES(pclose(stream));
	EQUAL(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 4);
	EQUAL(waitpid(other, &status, WNOHANG), other);
	EQUAL(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 9);
}
