/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PASSCRED */
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

union control {
	struct cmsghdr header;
	char space[CMSG_SPACE(sizeof(struct ucred))];
};

static int fd[2];
static struct gate *received;

static void state(const struct ucred *stated, int error)
{
	union control control = {0};
	struct iovec part = {"m", 1};
	struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof(control)};

	control.header =
		(struct cmsghdr){.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_CREDENTIALS, .cmsg_len = CMSG_LEN(sizeof(*stated))};
	memcpy(CMSG_DATA(&control.header), stated, sizeof(*stated));
	if (error)
		FAILS(error, sendmsg(fd[0], &message, 0));
	else
		EQUAL(sendmsg(fd[0], &message, 0), 1);
}

static void state_own_and_others(void *unused)
{
	(void)unused;
	become_second_user();
	struct ucred own = {getpid(), getuid(), getgid()}, other_process = own, other_user = own;
	other_process.pid = getppid();
	other_user.uid = 0;
	state(&own, 0);
	state(&other_process, EPERM);
	state(&other_user, EPERM);
	pass_gate(received);
}

static void receive(void *unused)
{
	union control control = {0};
	struct ucred sender;
	char byte = '?';
	struct iovec part = {&byte, 1};
	struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof(control)};

	(void)unused;
	received = new_gate();
	MUST(socketpair(AF_UNIX, SOCK_DGRAM, 0, fd));
	MUST(setsockopt(fd[1], SOL_SOCKET, SO_PASSCRED, &(int){1}, sizeof(int)));
	pid_t child_pid = child(state_own_and_others, NULL);
	EQUAL(recvmsg(fd[1], &message, 0), 1);
	EQUAL(byte, 'm');
	open_gate(received);
	FINISHES(child_pid);
	HOLDS(CMSG_FIRSTHDR(&message) != NULL);
	memcpy(&sender, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(sender));
	EQUAL(sender.pid, child_pid);
	EQUAL(sender.uid, second_user());
	EQUAL(sender.gid, second_user());
	FAILS(EAGAIN, recvmsg(fd[1], &message, MSG_DONTWAIT));
}

CASE("a sender without privilege may state its own IDs with SCM_CREDENTIALS; with another process's or user's it fails with "
     "EPERM",
     LINUX("unix(7)", "Ancillary messages, SCM_CREDENTIALS"), NEEDS(SECOND_USER))
{
	FINISHES(child(receive, NULL));
}
