/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_PEEK_OFF */
#include "socket.h"

CASE("with SO_PEEK_OFF within a message of a " OBJECT " a peek gives the rest of it, the next peek the next message",
     VARIANT(dgram, "unix-socket/so-peek-off-dgram-trunc", LINUX("socket(7)", "Socket options, SO_PEEK_OFF")),
     VARIANT(seqpacket, "unix-socket/seqpacket-so-peek-off-dgram-trunc", LINUX("socket(7)", "Socket options, SO_PEEK_OFF")))
{
	struct msghdr *header = room(0);
	int fd[2];

	new_pair(fd);
	SENDS(fd[0], "abcde");
	SENDS(fd[0], "fg");
	SUCCEEDS(setsockopt(fd[1], SOL_SOCKET, SO_PEEK_OFF, VALUE(2)));
	EQUAL(recvmsg(awaited(fd[1]), header, MSG_PEEK | MSG_DONTWAIT), 3);
	EQUAL_BYTES(received_message.data, "cde", 3);
	OBSERVE(header->msg_flags & MSG_TRUNC ? "with MSG_TRUNC, as the page has it" : "without MSG_TRUNC");
	RECEIVES_WITH(MSG_PEEK, fd[1], "fg");
	RECEIVES(fd[1], "abcde");
	RECEIVES(fd[1], "fg");
	NOTHING_LEFT(fd[1]);
}
