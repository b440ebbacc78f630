/* SPDX-License-Identifier: MIT */
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include "plumbline.h"

/*
 * The manual names the limit and no error: it is ENOBUFS, ENOMEM for a 32-bit program on a 64-bit kernel, and ENOMEM from musl,
 * which keeps to 1024 bytes. A UNIX domain socket passes over control data that is of another level.
 */
static ssize_t send_with_control(int fd, size_t size)
{
	struct cmsghdr *control = guarded(CMSG_SPACE(size));
	struct iovec entry = {"x", 1};
	struct msghdr message = {.msg_iov = &entry, .msg_iovlen = 1};

	control->cmsg_level = IPPROTO_IP;
	control->cmsg_len = CMSG_LEN(size);
	message.msg_control = control;
	message.msg_controllen = CMSG_SPACE(size);
	return sendmsg(fd, &message, MSG_DONTWAIT);
}

CASE("sendmsg() with control data beyond optmem_max fails with ENOBUFS or ENOMEM and sends nothing; with little it succeeds",
     LINUX("socket(7)", "/proc interfaces, optmem_max"), NEEDS(PROC))
{
	size_t most = (size_t)kernel_limit("/proc/sys/net/core/optmem_max") / 64 * 64;
	char found;
	int ends[2];

	if (most < 1024)
		SKIP("optmem_max of %zu leaves no room for control data", most);
	MUST(socketpair(AF_UNIX, SOCK_DGRAM, 0, ends));
	VARIES("with the C library and the word size: see above");
	FAILS_EITHER(ENOBUFS, ENOMEM, send_with_control(ends[0], most + 64));
	FAILS(EAGAIN, recv(ends[1], &found, 1, MSG_DONTWAIT));
	EQUAL(send_with_control(ends[0], 512), 1);
	EQUAL(recv(ends[1], &found, 1, MSG_DONTWAIT), 1);
	EQUAL(found, 'x');
	FAILS(EAGAIN, recv(ends[1], &found, 1, MSG_DONTWAIT));
}
