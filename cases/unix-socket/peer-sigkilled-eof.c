/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];
static struct gate *ready;

static void send_and_wait(void *unused)
{
	(void)unused;
	MUST(close(fd[1]));
	SENDS(fd[0], "abc");
	open_gate(ready);
	pause();
}

CASE("a " OBJECT " whose peer was held by a process that SIGKILL has ended gives what was sent, then 0",
     VARIANT(stream, "unix-socket/peer-sigkilled-eof", POSIX("recv", "RETURN VALUE; _exit()")),
     VARIANT(seqpacket, "unix-socket/seqpacket-peer-sigkilled-eof", LINUX("recv(2)", "RETURN VALUE")),
     VARIANT(tcp, "inet-socket/tcp-peer-sigkilled-eof", POSIX("recv", "RETURN VALUE; _exit()"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-peer-sigkilled-eof", POSIX("recv", "RETURN VALUE; _exit()"), NEEDS(LOOPBACK6)))
{
	ready = new_gate();
	new_pair(fd);
	pid_t sender = child(send_and_wait, NULL);
	MUST(close(fd[0]));
	pass_gate(ready);
	stop(sender);
	RECEIVES(fd[1], "abc");
	END_OF_FILE(fd[1]);
}
