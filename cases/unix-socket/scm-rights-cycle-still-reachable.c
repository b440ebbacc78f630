/* SPDX-License-Identifier: MIT */
#include "socket.h"

static void make_garbage(void)
{
	int fd[2];

	pair_of(SOCKET_TYPE, fd);
	MUST(sendmsg(fd[0], rights(&fd[1], 1), 0));
	MUST(close(fd[0]));
	MUST(close(fd[1]));
}

CASE("sockets that are under way in each other and can still be received keep what is in them, while other such are collected",
     VARIANT(stream, "unix-socket/scm-rights-cycle-still-reachable", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-cycle-still-reachable", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-cycle-still-reachable",
	     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")))
{
	int outer[2], first[2], second[2], file = MUST(open(temp_file("abc", 3), O_RDONLY));

	pair_of(SOCKET_TYPE, outer);
	pair_of(SOCKET_TYPE, first);
	pair_of(SOCKET_TYPE, second);
	EQUAL(sendmsg(first[0], rights((int[]){second[1], file}, 2), 0), 1);
	EQUAL(sendmsg(second[0], rights(&first[1], 1), 0), 1);
	EQUAL(sendmsg(outer[0], rights(&first[1], 1), 0), 1);
	MUST(close(first[1]));
	MUST(close(second[1]));
	for (int i = 0; i < 20; i++)
		make_garbage();
	int received[2], one = RECEIVES_DESCRIPTOR(outer[1]);
	RECEIVES_DESCRIPTORS(one, received, 2);
	SAME_FILE(received[1], file);
	SAME_FILE(RECEIVES_DESCRIPTOR(received[0]), one);
	NOTHING_LEFT(one);
	NOTHING_LEFT(received[0]);
	NOTHING_LEFT(outer[1]);
}
