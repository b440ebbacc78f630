/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "faults.h"

/* The call fails with one error where it is another's turn. */
static long instead(long answer, int error, int other)
{
	if (answer == -1 && errno == error)
		errno = other;
	return answer;
}

/* The call reports success where it has failed with this error. */
static long forgiven(long answer, int error, long success)
{
	return answer == -1 && errno == error ? success : answer;
}

static int type_of(long fd)
{
	int type = 0;

	getsockopt((int)fd, SOL_SOCKET, SO_TYPE, &type, &(socklen_t){sizeof(type)});
	return type;
}

/* The path in an address of AF_UNIX that a call was given, or null. */
static const char *path_in(long address, long size)
{
	const struct sockaddr_un *un = (const struct sockaddr_un *)address;

	return size > 2 && size <= (long)sizeof(*un) && un->sun_family == AF_UNIX && un->sun_path[0] ? un->sun_path : NULL;
}

/* Does the call with another address of AF_UNIX, which are its arguments 1 and 2. */
static long with_address(struct call *call, struct sockaddr_un *un, size_t size)
{
	call->a[1] = (long)un;
	call->a[2] = (long)size;
	return plumb_real(call);
}

static struct cmsghdr *control_of(const struct msghdr *message)
{
	return message->msg_controllen ? CMSG_FIRSTHDR(message) : NULL;
}

static long without_control(struct call *call)
{
	struct msghdr message = *(const struct msghdr *)call->a[1];

	message.msg_control = NULL;
	message.msg_controllen = 0;
	return sendmsg((int)call->a[0], &message, (int)call->a[2]);
}

static bool control_is(const struct cmsghdr *control, int type)
{
	return control && control->cmsg_level == SOL_SOCKET && control->cmsg_type == type;
}

NAMED(shutdown, "half-is-both", "shutting down one direction shuts down both")
{
	A(1) = SHUT_RDWR;
	return REAL();
}

NAMED(shutdown, "ignored", "shutdown() reports success and shuts down nothing")
{
	(void)call;
	return 0;
}

NAMED(socketpair, "one-way", "the second socket cannot send to the first")
{
	long answer = REAL();

	if (answer == 0)
		shutdown(((int *)A(3))[1], SHUT_WR);
	return answer;
}

NAMED(socketpair, "records-are-stream", "SOCK_SEQPACKET keeps no boundaries")
{
	if ((A(1) & 15) == SOCK_SEQPACKET)
		A(1) = (A(1) & ~15L) | SOCK_STREAM;
	return REAL();
}

NAMED(sendmsg, "control-dropped", "the data is sent, and the control message with its descriptors is not")
{
	struct msghdr message = *(const struct msghdr *)A(1);

	message.msg_control = NULL;
	message.msg_controllen = 0;
	return sendmsg((int)A(0), &message, (int)A(2));
}

NAMED(sendmsg, "descriptors-close-at-once", "a descriptor in flight is closed when the sender closes it")
{
	struct msghdr message = *(const struct msghdr *)A(1);
	long answer = REAL();
	struct cmsghdr *header = answer >= 0 && message.msg_controllen ? CMSG_FIRSTHDR(&message) : NULL;

	/* What the receiver gets is the same description: a shut socket or pipe is not what was sent. */
	if (header && header->cmsg_type == SCM_RIGHTS)
		lseek(*(int *)CMSG_DATA(header), 0, SEEK_END);
	return answer;
}

NAMED(accept, "new-socket-nonblocking", "an accepted socket inherits O_NONBLOCK, or has it always")
{
	long fd = REAL();

	if (fd >= 0)
		fcntl((int)fd, F_SETFL, O_NONBLOCK);
	return fd;
}

NAMED(bind, "no-file", "binding a path makes no file")
{
	(void)call;
	return 0;
}

NAMED(recv, "boundaries-lost", "a record is returned a byte short")
{
	long answer = REAL();

	return answer > 1 ? answer - 1 : answer;
}

NAMED(socket, "cloexec-ignored", "SOCK_CLOEXEC changes nothing")
{
	A(1) &= ~(long)SOCK_CLOEXEC;
	return REAL();
}

NAMED(socket, "nonblock-ignored", "SOCK_NONBLOCK changes nothing")
{
	A(1) &= ~(long)SOCK_NONBLOCK;
	return REAL();
}

NAMED(socket, "protocol-ignored", "a protocol that does not exist is taken")
{
	A(2) = 0;
	return REAL();
}

NAMED(socket, "rdm-is-datagram", "SOCK_RDM is taken for SOCK_DGRAM")
{
	if ((A(1) & 15) == SOCK_RDM)
		A(1) = SOCK_DGRAM;
	return REAL();
}

NAMED(socket, "unknown-bits-ignored", "bits of the type that mean nothing are taken")
{
	A(1) &= 15 | SOCK_CLOEXEC | SOCK_NONBLOCK;
	return REAL();
}

NAMED(socketpair, "cloexec-on-first-only", "SOCK_CLOEXEC is for the first socket only")
{
	long answer = REAL();

	if (answer == 0)
		fcntl(((int *)A(3))[1], F_SETFD, 0);
	return answer;
}

NAMED(socketpair, "nonblock-on-first-only", "SOCK_NONBLOCK is for the first socket only")
{
	long answer = REAL();

	if (answer == 0)
		fcntl(((int *)A(3))[1], F_SETFL, 0);
	return answer;
}

NAMED(socketpair, "protocol-ignored", "a protocol that does not exist is taken")
{
	A(2) = 0;
	return REAL();
}

NAMED(socketpair, "inet-is-unix", "AF_INET has socket pairs")
{
	if (A(0) == AF_INET)
		A(0) = AF_UNIX;
	return REAL();
}

NAMED(socketpair, "failure-leaks", "a pair that cannot be made leaves a descriptor open")
{
	long answer = REAL();
	int error = errno;

	if (answer != 0)
		dup(0);
	errno = error;
	return answer;
}

NAMED(socketpair, "not-the-lowest", "the second descriptor is not the lowest that is free")
{
	long answer = REAL();
	int *fd = (int *)A(3);

	if (answer == 0) {
		int high = fcntl(fd[1], F_DUPFD, fd[1] + 1);

		close(fd[1]);
		fd[1] = high;
	}
	return answer;
}

NAMED(socketpair, "datagrams-are-stream", "SOCK_DGRAM keeps no boundaries")
{
	if ((A(1) & 15) == SOCK_DGRAM)
		A(1) = (A(1) & ~15L) | SOCK_STREAM;
	return REAL();
}

NAMED(bind, "replaces-what-is-there", "a file that has the name is removed")
{
	const char *path = path_in(A(1), A(2));
	long answer = REAL();

	if (answer == -1 && errno == EADDRINUSE && path) {
		unlink(path);
		answer = REAL();
	}
	return answer;
}

NAMED(bind, "follows-symlink", "a symbolic link is followed")
{
	const char *path = path_in(A(1), A(2));
	struct sockaddr_un un = {.sun_family = AF_UNIX};

	if (path && readlink(path, un.sun_path, sizeof(un.sun_path) - 1) > 0)
		return with_address(call, &un, sizeof(un));
	return REAL();
}

NAMED(bind, "twice", "a bound socket can be bound again")
{
	return forgiven(REAL(), EINVAL, 0);
}

NAMED(bind, "umask-ignored", "the file has all permissions, whatever the umask")
{
	mode_t old = umask(0);
	long answer = REAL();

	umask(old);
	return answer;
}

NAMED(bind, "abstract-name-trimmed", "null bytes at the end of an abstract name do not count")
{
	const struct sockaddr_un *un = (const struct sockaddr_un *)A(1);

	while (A(2) > 3 && !path_in(A(1), A(2)) && !un->sun_path[A(2) - 3])
		A(2)--;
	return REAL();
}

NAMED(bind, "abstract-name-ends-at-null", "an abstract name ends at the first null byte in it")
{
	const struct sockaddr_un *un = (const struct sockaddr_un *)A(1);

	if (A(2) > 3 && !path_in(A(1), A(2)))
		A(2) = 3 + (long)strnlen(un->sun_path + 1, (size_t)A(2) - 3);
	return REAL();
}

NAMED(bind, "family-ignored", "the address family is not looked at")
{
	struct sockaddr_un un = {0};

	if (A(2) < 3 || A(2) > (long)sizeof(un))
		return REAL();
	memcpy(&un, (void *)A(1), (size_t)A(2));
	un.sun_family = AF_UNIX;
	return with_address(call, &un, (size_t)A(2));
}

NAMED(bind, "autobind-one-name", "the name that is given by itself is always the same")
{
	struct sockaddr_un un = {.sun_family = AF_UNIX, .sun_path = "\0abcde"};

	return A(2) == 2 ? with_address(call, &un, 8) : REAL();
}

NAMED(bind, "file-not-for-others", "others may not write to the file")
{
	const char *path = path_in(A(1), A(2));
	long answer = REAL();

	if (answer == 0 && path)
		chmod(path, 0700);
	return answer;
}

NAMED(bind, "eacces-is-eperm", "EPERM is the answer for EACCES")
{
	return instead(REAL(), EACCES, EPERM);
}

NAMED(listen, "unbound", "a socket without a name may listen")
{
	return forgiven(REAL(), EINVAL, 0);
}

NAMED(listen, "datagram", "a datagram socket may listen")
{
	return forgiven(REAL(), EOPNOTSUPP, 0);
}

NAMED(listen, "ignored", "listen() reports success and does nothing")
{
	(void)call;
	return 0;
}

NAMED(accept, "no-peer-address", "the address has no path")
{
	long fd = REAL();

	if (fd >= 0 && A(1))
		memset(((struct sockaddr_un *)A(1))->sun_path, 0, 3);
	return fd;
}

NAMED(accept, "length-not-stored", "the length of the address is not stored")
{
	socklen_t *size = (socklen_t *)A(2), old = size ? *size : 0;
	long fd = REAL();

	if (size)
		*size = old;
	return fd;
}

NAMED(accept, "failure-stores-length", "a failure makes the length 0")
{
	long fd = REAL();

	if (fd < 0 && A(2))
		*(socklen_t *)A(2) = 0;
	return fd;
}

NAMED(accept, "never-interrupted", "a signal does not interrupt it")
{
	long fd;

	while ((fd = REAL()) < 0 && errno == EINTR)
		;
	return fd;
}

NAMED(accept, "einval-is-eagain", "a socket that does not listen has no connection yet")
{
	return instead(REAL(), EINVAL, EAGAIN);
}

NAMED(accept4, "flags-ignored", "its flags change nothing")
{
	A(3) = 0;
	return REAL();
}

NAMED(accept4, "unknown-flag-ignored", "a flag that does not exist is taken")
{
	A(3) &= SOCK_CLOEXEC | SOCK_NONBLOCK;
	return REAL();
}

NAMED(connect, "refused-is-enoent", "ENOENT is the answer for a socket file without a socket")
{
	return instead(REAL(), ECONNREFUSED, ENOENT);
}

NAMED(connect, "type-ignored", "it succeeds with a socket of another type")
{
	return forgiven(REAL(), EPROTOTYPE, 0);
}

NAMED(connect, "again", "it succeeds where there is a connection")
{
	return forgiven(REAL(), EISCONN, 0);
}

NAMED(connect, "permission-ignored", "the file's permissions do not matter")
{
	return forgiven(REAL(), EACCES, 0);
}

NAMED(connect, "follows-no-symlink", "a symbolic link is not followed")
{
	const char *path = path_in(A(1), A(2));
	struct stat status;

	if (path && lstat(path, &status) == 0 && S_ISLNK(status.st_mode)) {
		errno = ENOENT;
		return -1;
	}
	return REAL();
}

NAMED(connect, "full-is-refused", "a full queue refuses")
{
	return instead(REAL(), EAGAIN, ECONNREFUSED);
}

NAMED(connect, "unspec-ignored", "AF_UNSPEC takes no peer away")
{
	return ((struct sockaddr *)A(1))->sa_family == AF_UNSPEC ? 0 : REAL();
}

NAMED(connect, "datagram-ignored", "a datagram socket gets no peer")
{
	return type_of(A(0)) == SOCK_DGRAM ? 0 : REAL();
}

NAMED(connect, "slash-ignored", "a slash behind a socket file does not matter")
{
	const char *path = path_in(A(1), A(2));
	struct sockaddr_un un = {.sun_family = AF_UNIX};
	size_t size = path ? strlen(path) : 0;

	if (size < 2 || path[size - 1] != '/')
		return REAL();
	memcpy(un.sun_path, path, size - 1);
	return with_address(call, &un, sizeof(un));
}

NAMED(connect, "never-interrupted", "a signal does not interrupt it")
{
	long answer;

	while ((answer = REAL()) < 0 && errno == EINTR)
		;
	return answer;
}

NAMED(connect, "eloop-is-enoent", "ENOENT is the answer for a loop of symbolic links")
{
	return instead(REAL(), ELOOP, ENOENT);
}

NAMED(send, "sigpipe-despite-nosignal", "MSG_NOSIGNAL does not keep SIGPIPE away")
{
	A(3) &= ~(long)MSG_NOSIGNAL;
	return REAL();
}

NAMED(send, "no-sigpipe", "EPIPE comes without SIGPIPE")
{
	A(3) |= MSG_NOSIGNAL;
	return REAL();
}

NAMED(send, "oob-in-band", "MSG_OOB changes nothing")
{
	A(3) &= ~(long)MSG_OOB;
	return REAL();
}

NAMED(send, "full-is-enobufs", "ENOBUFS is the answer of a full queue")
{
	return instead(REAL(), EAGAIN, ENOBUFS);
}

NAMED(send, "empty-message-dropped", "a message of no bytes is not sent")
{
	return A(2) == 0 ? 0 : REAL();
}

NAMED(send, "too-long-is-cut", "a message that is too long is taken and lost")
{
	return forgiven(REAL(), EMSGSIZE, A(2));
}

NAMED(send, "never-interrupted", "a signal does not interrupt it")
{
	long answer;

	while ((answer = REAL()) < 0 && errno == EINTR)
		;
	return answer;
}

NAMED(send, "epipe-is-reset", "ECONNRESET is the answer for EPIPE")
{
	return instead(REAL(), EPIPE, ECONNRESET);
}

NAMED(send, "notconn-is-epipe", "EPIPE is the answer of a socket that was never connected")
{
	return instead(REAL(), ENOTCONN, EPIPE);
}

NAMED(send, "interrupted-means-all", "an interrupted send() says that all was sent")
{
	long answer = REAL();

	return answer > 0 ? A(2) : answer;
}

NAMED(sendto, "address-ignored-if-connected", "a socket that has a peer sends to that, whatever the address")
{
	struct sockaddr_un un;

	if (getpeername((int)A(0), (struct sockaddr *)&un, &(socklen_t){sizeof(un)}) == 0)
		A(4) = A(5) = 0;
	return REAL();
}

NAMED(sendto, "permission-ignored", "the file's permissions do not matter")
{
	return forgiven(REAL(), EACCES, A(2));
}

NAMED(sendto, "enotdir-is-enoent", "ENOENT is the answer for ENOTDIR")
{
	return instead(REAL(), ENOTDIR, ENOENT);
}

NAMED(sendto, "refused-is-lost", "what nobody is there to receive is lost without an error")
{
	return forgiven(REAL(), ECONNREFUSED, A(2));
}

NAMED(sendmsg, "one-descriptor-only", "of several descriptors one is sent")
{
	struct msghdr message = *(const struct msghdr *)A(1);
	struct cmsghdr *control = control_of(&message);
	union {
		struct cmsghdr first;
		char space[CMSG_SPACE(sizeof(int))];
	} one = {0};

	if (!control_is(control, SCM_RIGHTS) || control->cmsg_len <= CMSG_LEN(sizeof(int)))
		return REAL();
	memcpy(&one, control, CMSG_LEN(sizeof(int)));
	one.first.cmsg_len = CMSG_LEN(sizeof(int));
	message.msg_control = &one;
	message.msg_controllen = sizeof(one);
	return sendmsg((int)A(0), &message, (int)A(2));
}

NAMED(sendmsg, "descriptors-reversed", "several descriptors are sent in another order")
{
	struct cmsghdr *control = control_of((const struct msghdr *)A(1));
	int count = control_is(control, SCM_RIGHTS) ? (int)((control->cmsg_len - CMSG_LEN(0)) / sizeof(int)) : 0;

	for (int i = 0; i < count / 2; i++) {
		int *fd = (int *)CMSG_DATA(control), other = fd[i];

		fd[i] = fd[count - 1 - i];
		fd[count - 1 - i] = other;
	}
	return REAL();
}

NAMED(sendmsg, "too-many-accepted", "more than 253 descriptors are sent as none")
{
	long answer = REAL();

	return answer == -1 && errno == EINVAL ? without_control(call) : answer;
}

NAMED(sendmsg, "closed-descriptor-ignored", "a descriptor that is not open is left out")
{
	long answer = REAL();

	return answer == -1 && errno == EBADF ? without_control(call) : answer;
}

NAMED(sendmsg, "false-credentials-sent", "credentials are not checked")
{
	long answer = REAL();

	return answer == -1 && errno == EPERM ? without_control(call) : answer;
}

NAMED(sendmsg, "credentials-dropped", "stated credentials are not sent")
{
	return control_is(control_of((const struct msghdr *)A(1)), SCM_CREDENTIALS) ? without_control(call) : REAL();
}

NAMED(sendmsg, "first-area-only", "of several areas the first is sent")
{
	struct msghdr message = *(const struct msghdr *)A(1);

	if (message.msg_iovlen <= 1)
		return REAL();
	message.msg_iovlen = 1;
	return sendmsg((int)A(0), &message, (int)A(2));
}

NAMED(sendmsg, "leaks-descriptor", "what was sent stays open in the sender")
{
	struct cmsghdr *control = control_of((const struct msghdr *)A(1));
	long answer = REAL();

	if (answer >= 0 && control_is(control, SCM_RIGHTS))
		fcntl(*(int *)CMSG_DATA(control), F_DUPFD, 100);
	return answer;
}

NAMED(sendmsg, "unlimited-in-flight", "any number of descriptors may be under way")
{
	long answer = REAL();

	return answer == -1 && errno == ETOOMANYREFS ? without_control(call) : answer;
}

NAMED(sendmsg, "unknown-process-accepted", "credentials of no process are taken")
{
	long answer = REAL();

	return answer == -1 && errno == ESRCH ? without_control(call) : answer;
}

NAMED(recv, "peek-takes", "MSG_PEEK takes what it gives")
{
	A(3) &= ~(long)MSG_PEEK;
	return REAL();
}

NAMED(recv, "waitall-ignored", "MSG_WAITALL changes nothing")
{
	A(3) &= ~(long)MSG_WAITALL;
	return REAL();
}

NAMED(recv, "trunc-ignored", "MSG_TRUNC changes nothing")
{
	A(3) &= ~(long)MSG_TRUNC;
	return REAL();
}

NAMED(recv, "end-is-eagain", "the end of file is EAGAIN")
{
	long answer = REAL();

	if (answer == 0 && A(2)) {
		errno = EAGAIN;
		return -1;
	}
	return answer;
}

NAMED(recv, "never-interrupted", "a signal does not interrupt it")
{
	long answer;

	while ((answer = REAL()) < 0 && errno == EINTR)
		;
	return answer;
}

NAMED(recv, "oob-in-band", "MSG_OOB changes nothing")
{
	A(3) &= ~(long)MSG_OOB;
	return REAL();
}

NAMED(recvfrom, "no-sender", "the sender's address has no path")
{
	long answer = REAL();

	if (answer >= 0 && A(4))
		memset(((struct sockaddr_un *)A(4))->sun_path, 0, 3);
	return answer;
}

NAMED(recvfrom, "length-not-stored", "the length of the sender's address is not stored")
{
	socklen_t *size = (socklen_t *)A(5), old = size ? *size : 0;
	long answer = REAL();

	if (size)
		*size = old;
	return answer;
}

NAMED(recvmsg, "control-type-wrong", "descriptors come as another type of control message")
{
	struct msghdr *message = (struct msghdr *)A(1);
	long answer = REAL();
	struct cmsghdr *control = answer >= 0 ? control_of(message) : NULL;

	if (control_is(control, SCM_RIGHTS))
		control->cmsg_type = SCM_CREDENTIALS;
	return answer;
}

NAMED(recvmsg, "control-level-wrong", "control messages come with another level")
{
	struct msghdr *message = (struct msghdr *)A(1);
	long answer = REAL();
	struct cmsghdr *control = answer >= 0 ? control_of(message) : NULL;

	if (control)
		control->cmsg_level = SOL_SOCKET + 1;
	return answer;
}

NAMED(recvmsg, "control-too-long", "a control message says that it is longer than it is")
{
	struct msghdr *message = (struct msghdr *)A(1);
	long answer = REAL();
	struct cmsghdr *control = answer >= 0 ? control_of(message) : NULL;

	if (control && message->msg_controllen >= control->cmsg_len)
		control->cmsg_len += 1;
	return answer;
}

NAMED(recvmsg, "another-descriptor", "the descriptor that comes is of another file")
{
	struct msghdr *message = (struct msghdr *)A(1);
	long answer = REAL();
	struct cmsghdr *control = answer >= 0 ? control_of(message) : NULL;

	if (control_is(control, SCM_RIGHTS)) {
		int null = open("/dev/null", O_RDWR);

		dup2(null, *(int *)CMSG_DATA(control));
		close(null);
	}
	return answer;
}

NAMED(recvmsg, "descriptor-not-open", "the descriptor that comes is not open")
{
	struct msghdr *message = (struct msghdr *)A(1);
	long answer = REAL();
	struct cmsghdr *control = answer >= 0 ? control_of(message) : NULL;

	if (control_is(control, SCM_RIGHTS))
		close(*(int *)CMSG_DATA(control));
	return answer;
}

NAMED(recvmsg, "excess-leaks", "a descriptor that there was no room for stays open")
{
	struct msghdr *message = (struct msghdr *)A(1);
	long answer = REAL();

	if (answer >= 0 && message->msg_flags & MSG_CTRUNC)
		dup(0);
	return answer;
}

NAMED(recvmsg, "ctrunc-not-set", "MSG_CTRUNC is never set")
{
	struct msghdr *message = (struct msghdr *)A(1);
	long answer = REAL();

	message->msg_flags &= ~MSG_CTRUNC;
	return answer;
}

NAMED(recvmsg, "ctrunc-always-set", "MSG_CTRUNC is always set")
{
	struct msghdr *message = (struct msghdr *)A(1);
	long answer = REAL();

	message->msg_flags |= MSG_CTRUNC;
	return answer;
}

NAMED(recvmsg, "trunc-not-set", "MSG_TRUNC is never set")
{
	struct msghdr *message = (struct msghdr *)A(1);
	long answer = REAL();

	message->msg_flags &= ~MSG_TRUNC;
	return answer;
}

NAMED(recvmsg, "cloexec-ignored", "MSG_CMSG_CLOEXEC changes nothing")
{
	A(2) &= ~(long)MSG_CMSG_CLOEXEC;
	return REAL();
}

NAMED(recvmsg, "cloexec-always", "each descriptor that comes has FD_CLOEXEC")
{
	A(2) |= MSG_CMSG_CLOEXEC;
	return REAL();
}

NAMED(recvmsg, "peek-takes", "MSG_PEEK takes what it gives")
{
	A(2) &= ~(long)MSG_PEEK;
	return REAL();
}

NAMED(recvmsg, "first-area-only", "of several areas the first is filled")
{
	struct msghdr *message = (struct msghdr *)A(1);
	size_t count = message->msg_iovlen;

	message->msg_iovlen = count ? 1 : 0;
	long answer = REAL();
	message->msg_iovlen = count;
	return answer;
}

NAMED(recvmsg, "credentials-of-receiver", "credentials are the receiver's")
{
	struct msghdr *message = (struct msghdr *)A(1);
	long answer = REAL();
	struct cmsghdr *control = answer >= 0 ? control_of(message) : NULL;

	if (control_is(control, SCM_CREDENTIALS))
		((struct ucred *)CMSG_DATA(control))->pid = getpid();
	return answer;
}

NAMED(recvmsg, "credentials-unasked", "credentials come without SO_PASSCRED")
{
	setsockopt((int)A(0), SOL_SOCKET, SO_PASSCRED, &(int){1}, sizeof(int));
	return REAL();
}

NAMED(shutdown, "how-not-checked", "a how that does not exist is taken")
{
	return forgiven(REAL(), EINVAL, 0);
}

NAMED(shutdown, "reading-stays", "SHUT_RD changes nothing")
{
	return A(1) == SHUT_RD ? 0 : REAL();
}

NAMED(getsockopt, "peer-is-oneself", "SO_PEERCRED tells the caller")
{
	long answer = REAL();

	if (answer == 0 && A(1) == SOL_SOCKET && A(2) == SO_PEERCRED)
		((struct ucred *)A(3))->pid = getpid();
	return answer;
}

NAMED(getsockopt, "peer-has-other-user", "SO_PEERCRED tells another user")
{
	long answer = REAL();

	if (answer == 0 && A(1) == SOL_SOCKET && A(2) == SO_PEERCRED)
		((struct ucred *)A(3))->uid += 1;
	return answer;
}

NAMED(getsockopt, "unknown-option", "an option that does not exist has the value 0")
{
	return forgiven(REAL(), ENOPROTOOPT, 0);
}

NAMED(getsockopt, "length-not-stored", "the length of the value is not stored")
{
	socklen_t old = *(socklen_t *)A(4);
	long answer = REAL();

	*(socklen_t *)A(4) = old + 1;
	return answer;
}

NAMED(getsockopt, "error-stays", "SO_ERROR tells the error each time")
{
	static int last;
	long answer = REAL();

	if (answer == 0 && A(1) == SOL_SOCKET && A(2) == SO_ERROR)
		*(int *)A(3) = last = *(int *)A(3) ? *(int *)A(3) : last;
	return answer;
}

NAMED(setsockopt, "passcred-ignored", "SO_PASSCRED cannot be set, and no error says so")
{
	return A(1) == SOL_SOCKET && A(2) == SO_PASSCRED ? 0 : REAL();
}

NAMED(setsockopt, "peek-off-ignored", "SO_PEEK_OFF cannot be set, and no error says so")
{
	return A(1) == SOL_SOCKET && A(2) == SO_PEEK_OFF ? 0 : REAL();
}

NAMED(setsockopt, "rcvlowat-ignored", "SO_RCVLOWAT cannot be set, and no error says so")
{
	return A(1) == SOL_SOCKET && A(2) == SO_RCVLOWAT ? 0 : REAL();
}

NAMED(setsockopt, "oobinline-ignored", "SO_OOBINLINE cannot be set, and no error says so")
{
	return A(1) == SOL_SOCKET && A(2) == SO_OOBINLINE ? 0 : REAL();
}

NAMED(setsockopt, "sndbuf-ignored", "SO_SNDBUF cannot be set, and no error says so")
{
	return A(1) == SOL_SOCKET && A(2) == SO_SNDBUF ? 0 : REAL();
}

NAMED(setsockopt, "read-only-accepted", "an option that cannot be set is taken")
{
	return forgiven(REAL(), ENOPROTOOPT, 0);
}

NAMED(setsockopt, "short-value-accepted", "a value that is too short is taken")
{
	return forgiven(REAL(), EINVAL, 0);
}

NAMED(getsockname, "unnamed", "a bound socket has no name")
{
	long answer = REAL();

	if (answer == 0 && *(socklen_t *)A(2) > 2)
		*(socklen_t *)A(2) = 2;
	return answer;
}

NAMED(getsockname, "length-of-room", "a length beyond the room is not told")
{
	socklen_t room = *(socklen_t *)A(2);
	long answer = REAL();

	if (*(socklen_t *)A(2) > room)
		*(socklen_t *)A(2) = room;
	return answer;
}

NAMED(getpeername, "own-name", "it tells the socket's own name")
{
	return getsockname((int)A(0), (struct sockaddr *)A(1), (socklen_t *)A(2));
}

NAMED(getpeername, "no-peer-no-error", "a socket without a peer has an empty name")
{
	return forgiven(REAL(), ENOTCONN, 0);
}

NAMED(ioctl, "nothing-unread", "SIOCINQ always tells 0")
{
	long answer = REAL();

	if (answer == 0 && A(1) == FIONREAD)
		*(int *)A(2) = 0;
	return answer;
}

NAMED(sockatmark, "always", "each place is at the mark")
{
	(void)call;
	return 1;
}

NAMED(recvmmsg, "one-only", "one message is received, however many are there")
{
	A(2) = 1;
	return REAL();
}

NAMED(sendmmsg, "one-only", "one message is sent, however many there are")
{
	A(2) = 1;
	return REAL();
}

EQUIVALENT("bind-addrlen-too-short-einval", "bind() call 1 fails with another error", "no document says which error it is")
EQUIVALENT("connect-bad-addrlen-einval", "connect() call 2 fails with another error", "no document says which error it is")
EQUIVALENT("seqpacket-listen-acceptconn", "getsockopt() call 2 corrupts what it returns", "a flag: what is not 0 is true")
EQUIVALENT("*rcvtimeo-eagain", "recv() call 3 ignores a flag (0x40)", "the timeout ends the call, too")
EQUIVALENT("*recv-empty-nonblock-eagain", "recv() call 3 ignores a flag (0x40)", "O_NONBLOCK is set, too")
EQUIVALENT("*-waitall-one-message", "recv() call * ignores a flag (0x100)", "of messages MSG_WAITALL changes nothing")
EQUIVALENT("waitall-eof-short", "recv() call 1 ignores a flag (0x100)", "all that is still to come is there")
EQUIVALENT("stream-no-boundaries-several", "recv() call 2 ignores a flag (0x100)", "all of it is there")
EQUIVALENT("*peek-empty-eagain", "recv() call * ignores a flag (0x2)", "there is nothing that could be taken")
EQUIVALENT("send-full-peer-closed", "send() call 1 ignores a flag (0x4000)", "SIGPIPE does not come with ECONNRESET")
EQUIVALENT("seqpacket-peer-closed-epipe", "send*() call * ignores a flag (0x4000)",
	   "Linux raises no SIGPIPE for a seqpacket socket")
EQUIVALENT("*shutdown-wakes-blocked-recv", "shutdown() call 1 reports success and does nothing",
	   "no document says that it wakes")
EQUIVALENT("shutdown-unconnected", "shutdown() call 1 reports success and does nothing", "which is what Linux does")
EQUIVALENT("*scm-rights-cycle-collected", "sendmsg() call * does it twice", "what is under way twice is collected, too")
EQUIVALENT("*scm-rights-self-reference-gc", "sendmsg() call 1 does it twice", "what is under way twice is collected, too")
EQUIVALENT("*scm-rights-close-unreceived", "sendmsg() call 1 does it twice",
	   "what was not received is closed, however often it was sent")
EQUIVALENT("*scm-rights-unaccepted-closed", "sendmsg() call * does it twice",
	   "what was not received is closed, however often it was sent")
EQUIVALENT("scm-rights-needs-byte-stream", "sendmsg() call 1 does it twice", "nothing comes of either")
EQUIVALENT("seqpacket-scm-rights-peer-closed-epipe", "sendmsg() call 1 ignores a flag (0x4000)",
	   "Linux raises no SIGPIPE for a seqpacket socket")
EQUIVALENT("scm-rights-listening-socket-passed", "sendmsg() call 1 does it twice",
	   "the second copy is closed when the receiver ends")
EQUIVALENT("dgram-peer-closed-econnrefused", "send() call 1 fails with another error", "no document says which error it is")
EQUIVALENT("*so-peercred-unconnected", "getsockopt() call 1 does it and reports failure", "no document says that it succeeds")
EQUIVALENT("*sndbuf-bounds-queue", "setsockopt() call 2 reports success and does nothing", "the default is larger, too")
EQUIVALENT("sendmsg-iovlen-zero", "sendmsg() call 1 does it twice", "to send nothing twice is to send nothing")
EQUIVALENT("zero-length-stream", "send() call 1 does it twice", "to send nothing twice is to send nothing")
EQUIVALENT("so-error-cleared", "send() call 1 does it twice", "how much is unread makes no difference")
EQUIVALENT("oob-sockatmark", "sockatmark() call * reports success and does nothing", "0 is the answer there")
EQUIVALENT("oob-peek", "recv() call 2 ignores a flag (0x1)", "nothing is left in the stream either")
EQUIVALENT("sigpipe-kills", "send() call 1 ignores a flag (0x4000)", "the signal then comes a call earlier")
