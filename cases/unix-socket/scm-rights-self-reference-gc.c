/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "socket.h"

static bool listed(unsigned long inode)
{
	FILE *sockets = MUST(fopen("/proc/net/unix", "r"));
	unsigned long found = 0;
	char line[512];

	while (found != inode && fgets(line, sizeof(line), sockets))
		sscanf(line, "%*s %*s %*s %*s %*s %*s %lu", &found);
	fclose(sockets);
	return found == inode;
}

/* Who closes a socket while garbage is being looked for may not be noticed before the next one does. */
static void close_others_until_gone(void *inode)
{
	int pair[2];

	while (listed(*(unsigned long *)inode)) {
		pair_of(SOCKET_TYPE, pair);
		MUST(close(pair[0]));
		MUST(close(pair[1]));
	}
}

CASE("a " OBJECT " that was sent over itself and is closed everywhere leaves /proc/net/unix in the end",
     VARIANT(stream, "unix-socket/scm-rights-self-reference-gc", IMPL("close", "DESCRIPTION"), NEEDS(PROC)),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-self-reference-gc", IMPL("close", "DESCRIPTION"), NEEDS(PROC)),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-self-reference-gc", IMPL("close", "DESCRIPTION"), NEEDS(PROC)))
{
	struct stat status;
	int fd[2];

	new_pair(fd);
	MUST(fstat(fd[1], &status));
	unsigned long inode = (unsigned long)status.st_ino;
	MUST_HOLD(listed(inode));
	EQUAL(sendmsg(fd[0], rights(&fd[1], 1), 0), 1);
	EQUAL(LOOK(recv(fd[1], &(char){0}, 1, MSG_PEEK | MSG_DONTWAIT)), 1);
	MUST(close(fd[0]));
	MUST(close(fd[1]));
	FINISHES(child(close_others_until_gone, &inode));
}
