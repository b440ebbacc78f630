/* SPDX-License-Identifier: MIT */
#include <signal.h>
#include <unistd.h>

#include "plumbline.h"

static struct gate *handled;

static void tell(int signo)
{
	(void)signo;
	open_gate(handled);
}

static void read_one_byte(void *pipe_ends)
{
	int *fd = pipe_ends;
	char byte = '?';

	EQUAL(read(fd[0], &byte, 1), 1);
	EQUAL(byte, 'x');
}

CASE("a blocked read() of a pipe goes on after a handler installed with SA_RESTART has run, and returns the data that come "
     "later",
     POSIX("sigaction", "DESCRIPTION, SA_RESTART"))
{
	struct sigaction action = {.sa_handler = tell, .sa_flags = SA_RESTART}, installed;
	int fd[2];

	handled = new_gate();
	MUST(sigemptyset(&action.sa_mask));
	EQUAL(sigaction(SIGUSR1, &action, NULL), 0);
	MUST(sigaction(SIGUSR1, NULL, &installed));
	HOLDS(installed.sa_handler == tell);
	MUST(pipe(fd));
	pid_t reader = child(read_one_byte, fd);
	BLOCKS(reader);
	MUST(kill(reader, SIGUSR1));
	pass_gate(handled);
	BLOCKS(reader);
	MUST(write(fd[1], "x", 1));
	FINISHES(reader);
}
