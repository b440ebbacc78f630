/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_TIMESTAMP */
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>

#include "plumbline.h"

CASE("with SO_TIMESTAMP a datagram comes with a control message that tells when it arrived",
     LINUX("socket(7)", "Socket options, SO_TIMESTAMP"))
{
	_Alignas(struct cmsghdr) char control[CMSG_SPACE(64)] = {0};
	char byte = 0;
	struct iovec data = {&byte, 1};
	struct msghdr message = {.msg_iov = &data, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof(control)};
	struct timeval arrived = {0};
	time_t before = time(NULL);
	int ends[2];

	MUST(socketpair(AF_UNIX, SOCK_DGRAM, 0, ends));
	SUCCEEDS(setsockopt(ends[1], SOL_SOCKET, SO_TIMESTAMP, &(int){1}, sizeof(int)));
	MUST(send(ends[0], "x", 1, 0));
	EQUAL(recvmsg(ends[1], &message, 0), 1);
	EQUAL(byte, 'x');
	struct cmsghdr *header = CMSG_FIRSTHDR(&message);
	HOLDS(header != NULL);
	EQUAL(header->cmsg_level, SOL_SOCKET);
	EQUAL(header->cmsg_type, SCM_TIMESTAMP);
	EQUAL(header->cmsg_len, CMSG_LEN(sizeof(arrived)));
	memcpy(&arrived, CMSG_DATA(header), sizeof(arrived));
	AT_LEAST(arrived.tv_sec, before);
	AT_MOST(arrived.tv_sec, time(NULL));
}
