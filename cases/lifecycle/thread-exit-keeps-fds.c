/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "stream.h"

static void *open_pipe_and_exit(void *fd)
{
	MUST(pipe(fd));
	pthread_exit(fd);
}

CASE("a pipe that a thread opened stays open when the thread has ended by pthread_exit()", POSIX("pthread_exit", "DESCRIPTION"))
{
	pthread_t opener;
	void *value;
	int fd[2] = {-1, -1};

	MUST0(pthread_create(&opener, NULL, open_pipe_and_exit, fd));
	RETURNS(0, pthread_join(opener, &value));
	HOLDS(value == fd);
	GIVES(LOOK(fcntl(fd[0], F_SETFL, O_NONBLOCK)));
	EQUAL(write(fd[1], "x", 1), 1);
	READS(fd[0], "x");
}
