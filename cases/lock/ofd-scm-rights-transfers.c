/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include <sys/socket.h>

#include "lock.h"

union control {
	struct cmsghdr header;
	char bytes[CMSG_SPACE(sizeof(int))];
};

static const char *file;
static int sockets[2];

static struct msghdr message(union control *control)
{
	static char byte = 'x';
	static struct iovec text = {&byte, 1};

	return (struct msghdr){.msg_iov = &text, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof(*control)};
}

static void lock_and_send(void *unused)
{
	int fd = MUST(open(file, O_RDWR));
	union control control = {
		.header = {.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(sizeof(fd))}};
	struct msghdr with_descriptor = message(&control);

	(void)unused;
	MUST(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	memcpy(CMSG_DATA(&control.header), &fd, sizeof(fd));
	MUST(sendmsg(sockets[0], &with_descriptor, 0));
}

CASE("an OFD lock goes with the descriptor through SCM_RIGHTS: it is held, on the way too, after the sender has ended",
     LINUX("fcntl(2)", "Open file description locks"))
{
	union control control;
	struct msghdr with_descriptor = message(&control);
	int other, received;

	file = temp_file(NULL, 0);
	memset(&control, 0, sizeof(control));
	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, sockets));
	FINISHES(child(lock_and_send, NULL));
	other = MUST(open(file, O_RDWR));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	MUST(recvmsg(sockets[1], &with_descriptor, 0));
	memcpy(&received, CMSG_DATA(&control.header), sizeof(received));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	GIVES(fcntl(received, F_OFD_SETLK, record_lock(F_RDLCK, 0, 4)));
	GIVES(fcntl(other, F_OFD_SETLK, record_lock(F_RDLCK, 0, 4)));
	REFUSED(fcntl(received, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	MUST(close(received));
	GIVES(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	LOCKED(other, "WWWW-");
}
