/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/wait.h>

#include "plumbline.h"

/* If the second command had the first one's stream open, the first would never see the end of its input. */
static void end_first_while_second_runs(void *unused)
{
	(void)unused;
	FILE *first = GIVES(popen("read a; ! read b && exit 4", "w"));
	FILE *second = GIVES(popen("read a; exit 5", "w"));
	MUST(fputs("one\n", first));
	int status = GIVES(pclose(first));
	EQUAL(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 4);
	MUST(fputs("two\n", second));
	status = GIVES(pclose(second));
	EQUAL(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 5);
}

CASE("the command of a popen() does not have the streams of earlier ones open", POSIX("popen", "DESCRIPTION"), NEEDS(SHELL))
{
	FINISHES(child(end_first_while_second_runs, NULL));
}
