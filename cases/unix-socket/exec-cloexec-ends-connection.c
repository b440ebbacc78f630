/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void exec_and_wait(void *unused)
{
	(void)unused;
	MUST(fcntl(fd[0], F_SETFD, FD_CLOEXEC));
	MUST(close(fd[1]));
	exec_self("");
}

static void wait_long(const char *unused)
{
	(void)unused;
	pause();
}

CASE("a socket with FD_CLOEXEC is closed when its process executes another program: the peer receives an end of file",
     VARIANT(stream, "unix-socket/exec-cloexec-ends-connection", POSIX("exec", "DESCRIPTION"), NEEDS(EXEC_SELF),
	     AFTER_EXEC(wait_long)),
     VARIANT(tcp, "inet-socket/tcp-exec-cloexec-ends-connection", POSIX("exec", "DESCRIPTION"), NEEDS(LOOPBACK | EXEC_SELF),
	     AFTER_EXEC(wait_long)))
{
	new_pair(fd);
	pid_t other = child(exec_and_wait, NULL);
	MUST(close(fd[0]));
	END_OF_FILE(fd[1]);
	stop(other);
}
