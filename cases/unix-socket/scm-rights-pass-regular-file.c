/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

union control {
	struct cmsghdr header;
	char space[CMSG_SPACE(sizeof(int))];
};

static int fd[2];

static void receive_and_read(void *unused)
{
	union control control = {0};
	char byte = '?', data[3];
	struct iovec part = {&byte, 1};
	struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof(control)};
	int file;

	(void)unused;
	EQUAL(recvmsg(fd[1], &message, 0), 1);
	EQUAL(byte, 'm');
	EQUAL(message.msg_flags & MSG_CTRUNC, 0);
	struct cmsghdr *header = CMSG_FIRSTHDR(&message);
	HOLDS(header != NULL);
	EQUAL(header->cmsg_level, SOL_SOCKET);
	EQUAL(header->cmsg_type, SCM_RIGHTS);
	EQUAL(header->cmsg_len, CMSG_LEN(sizeof(int)));
	memcpy(&file, CMSG_DATA(header), sizeof(file));
	EQUAL(read(file, data, 3), 3);
	EQUAL_BYTES(data, "bcd", 3);
}

/* The receiver starts before the file is opened, so it has the file from the message or not at all. */
CASE("a process that receives a descriptor with SCM_RIGHTS reads that file, from and on the sender's file offset",
     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"))
{
	union control control = {0};
	struct iovec part = {"m", 1};
	struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof(control)};

	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, fd));
	pid_t receiver = child(receive_and_read, NULL);
	BLOCKS(receiver);
	int file = MUST(open(temp_file("abcdef", 6), O_RDONLY));
	MUST(lseek(file, 1, SEEK_SET));
	control.header = (struct cmsghdr){.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(sizeof(int))};
	memcpy(CMSG_DATA(&control.header), &file, sizeof(file));
	EQUAL(sendmsg(fd[0], &message, 0), 1);
	FINISHES(receiver);
	EQUAL(lseek(file, 0, SEEK_CUR), 4);
	FAILS(EAGAIN, recv(fd[1], &(char){0}, 1, MSG_DONTWAIT));
}
