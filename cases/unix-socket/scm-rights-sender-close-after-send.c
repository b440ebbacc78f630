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

static void send_and_end(void *path)
{
	union control control = {0};
	struct iovec part = {"m", 1};
	struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof(control)};
	int file = MUST(open(path, O_RDONLY));

	control.header = (struct cmsghdr){.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(sizeof(int))};
	memcpy(CMSG_DATA(&control.header), &file, sizeof(file));
	EQUAL(sendmsg(fd[0], &message, 0), 1);
}

static void receive(void *unused)
{
	union control control = {0};
	const char *path = temp_file("abc", 3);
	char byte = '?', data[8];
	struct iovec part = {&byte, 1};
	struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof(control)};
	int received;

	(void)unused;
	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, fd));
	FINISHES(child(send_and_end, (void *)path));
	MUST(unlink(path));
	EQUAL(recvmsg(fd[1], &message, 0), 1);
	EQUAL(byte, 'm');
	HOLDS(CMSG_FIRSTHDR(&message) != NULL);
	memcpy(&received, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(received));
	EQUAL(read(received, data, sizeof(data)), 3);
	EQUAL_BYTES(data, "abc", 3);
	FAILS(EAGAIN, recv(fd[1], data, sizeof(data), MSG_DONTWAIT));
}

CASE("a descriptor sent with SCM_RIGHTS reaches the receiver even if its sender has ended and the file is unlinked by then",
     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"))
{
	FINISHES(child(receive, NULL));
}
