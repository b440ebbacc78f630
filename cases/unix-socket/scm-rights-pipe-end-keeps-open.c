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

static void send_close_and_receive(void *unused)
{
	union control control = {0};
	char byte = 'm';
	struct iovec part = {&byte, 1};
	struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof(control)};
	int sockets[2], ends[2], received;

	(void)unused;
	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, sockets));
	MUST(pipe(ends));
	MUST(fcntl(ends[0], F_SETFL, O_NONBLOCK));
	control.header = (struct cmsghdr){.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(sizeof(int))};
	memcpy(CMSG_DATA(&control.header), &ends[1], sizeof(int));
	EQUAL(sendmsg(sockets[0], &message, 0), 1);
	MUST(close(ends[1]));
	FAILS(EAGAIN, read(ends[0], &byte, 1));
	byte = '?';
	EQUAL(recvmsg(sockets[1], &message, 0), 1);
	EQUAL(byte, 'm');
	HOLDS(CMSG_FIRSTHDR(&message) != NULL);
	memcpy(&received, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(int));
	EQUAL(write(received, "x", 1), 1);
	EQUAL(read(ends[0], &byte, 1), 1);
	EQUAL(byte, 'x');
	MUST(close(received));
	MUST(fcntl(ends[0], F_SETFL, 0));
	EQUAL(read(ends[0], &byte, 1), 0);
}

CASE("the write end of a pipe that is sent with SCM_RIGHTS stays open under way, after its sender closed it, and writes when "
     "received",
     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"))
{
	FINISHES(child(send_close_and_receive, NULL));
}
