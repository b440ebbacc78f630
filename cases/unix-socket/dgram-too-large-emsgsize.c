/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "socket.h"

CASE("a message of 16 MiB is too large for a " OBJECT " with a send buffer of 4 KiB: EMSGSIZE, and nothing is sent",
     VARIANT(dgram, "unix-socket/dgram-too-large-emsgsize", POSIX("send", "ERRORS [EMSGSIZE]; sendto(), sendmsg()")),
     VARIANT(seqpacket, "unix-socket/seqpacket-too-large-emsgsize", LINUX("send(2)", "ERRORS, EMSGSIZE")))
{
	size_t size = 16 << 20;
	char *much = shared_memory(size);
	int fd[2];

	new_pair(fd);
	MUST(setsockopt(fd[0], SOL_SOCKET, SO_SNDBUF, VALUE(4096)));
	FAILS(EMSGSIZE, send(fd[0], much, size, 0));
	FAILS(EMSGSIZE, sendto(fd[0], much, size, 0, NULL, 0));
	plain("m");
	sent_message.part = (struct iovec){much, size};
	FAILS(EMSGSIZE, sendmsg(fd[0], &sent_message.header, 0));
	NOTHING_LEFT(fd[1]);
	EXCHANGES(fd[0], fd[1], "abc");
}
