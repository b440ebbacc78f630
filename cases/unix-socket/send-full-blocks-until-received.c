/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void send_one_more(void *unused)
{
	(void)unused;
	EQUAL(send(fd[0], "y", 1, 0), 1);
}

CASE("send() to a full " OBJECT " waits until enough of what is queued was received, and is then queued behind it",
     VARIANT(stream, "unix-socket/send-full-blocks-until-received", POSIX("send", "DESCRIPTION")),
     VARIANT(dgram, "unix-socket/dgram-send-full-blocks-until-received", LINUX("send(2)", "DESCRIPTION")),
     VARIANT(seqpacket, "unix-socket/seqpacket-send-full-blocks-until-received", LINUX("send(2)", "DESCRIPTION")))
{
	char byte = '?';

	new_pair(fd);
	int queued = fill_queue(fd[0]);
	pid_t sender = child(send_one_more, NULL);
	BLOCKS(sender);
	for (; queued > 0; queued--) {
		MUST(recv(fd[1], &byte, 1, MSG_DONTWAIT));
		EQUAL(byte, 'x');
	}
	FINISHES(sender);
	RECEIVES(fd[1], "y");
	NOTHING_LEFT(fd[1]);
}
