/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PASSCRED */
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

static int fd[2];

static void send_plainly(void *unused)
{
	(void)unused;
	EQUAL(send(fd[0], "m", 1, 0), 1);
}

CASE("a receiver with SO_PASSCRED gets the ID of the process that sent also when that has ended before the message is received",
     LINUX("unix(7)", "Socket options, SO_PASSCRED"))
{
	union {
		struct cmsghdr header;
		char space[CMSG_SPACE(sizeof(struct ucred))];
	} control = {0};
	struct ucred sender;
	char byte = '?';
	struct iovec part = {&byte, 1};
	struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof(control)};

	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, fd));
	EQUAL(setsockopt(fd[1], SOL_SOCKET, SO_PASSCRED, &(int){1}, sizeof(int)), 0);
	pid_t other = child(send_plainly, NULL);
	FINISHES(other);
	EQUAL(recvmsg(fd[1], &message, MSG_DONTWAIT), 1);
	EQUAL(byte, 'm');
	struct cmsghdr *header = CMSG_FIRSTHDR(&message);
	HOLDS(header != NULL);
	EQUAL(header->cmsg_level, SOL_SOCKET);
	EQUAL(header->cmsg_type, SCM_CREDENTIALS);
	memcpy(&sender, CMSG_DATA(header), sizeof(sender));
	EQUAL(sender.pid, other);
	EQUAL(sender.uid, getuid());
	EQUAL(sender.gid, getgid());
	FAILS(EAGAIN, recvmsg(fd[1], &message, MSG_DONTWAIT));
}
