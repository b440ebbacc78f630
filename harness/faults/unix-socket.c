/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "faults.h"

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
