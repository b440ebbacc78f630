/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "faults.h"

NAMED(bind, "port-zero-kept", "binding to port 0 chooses no port")
{
	const struct sockaddr_in *address = (const struct sockaddr_in *)A(1);

	return address->sin_family == AF_INET && address->sin_port == 0 ? 0 : REAL();
}

NAMED(connect, "datagrams-unfiltered", "a connected datagram socket takes datagrams from everyone")
{
	int type = 0;
	socklen_t size = sizeof(type);

	if (getsockopt((int)A(0), SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_DGRAM)
		return 0;
	return REAL();
}

NAMED(listen, "datagram-accepted", "listen() on a datagram socket reports success")
{
	long answer = REAL();

	return answer < 0 && errno == EOPNOTSUPP ? 0 : answer;
}

NAMED(accept, "address-not-stored", "the peer's address is stored as zeros")
{
	long fd = REAL();

	if (fd >= 0 && A(1))
		*(struct sockaddr_in *)A(1) = (struct sockaddr_in){.sin_family = AF_INET};
	return fd;
}

NAMED(getpeername, "own-name", "getpeername() tells the socket's own address")
{
	return getsockname((int)A(0), (struct sockaddr *)A(1), (socklen_t *)A(2));
}

NAMED(socket, "bad-domain-accepted", "an unknown domain gives a socket of another")
{
	long fd = REAL();

	return fd < 0 && errno == EAFNOSUPPORT ? socket(AF_INET, (int)A(1), 0) : fd;
}

NAMED(socket, "bad-protocol-accepted", "an unknown protocol is ignored")
{
	long fd = REAL();

	return fd < 0 && errno == EPROTONOSUPPORT ? socket((int)A(0), (int)A(1), 0) : fd;
}

NAMED(setsockopt, "option-ignored", "setsockopt() reports success and sets nothing")
{
	(void)call;
	return 0;
}

NAMED(shutdown, "write-ignored", "shutting down the sending of a socket reports success and does nothing")
{
	return A(1) == SHUT_WR ? 0 : REAL();
}

NAMED(shutdown, "unconnected-accepted", "shutdown() of a socket that is not connected reports success")
{
	long answer = REAL();

	return answer < 0 && errno == ENOTCONN ? 0 : answer;
}

NAMED(bind, "in-use-accepted", "an address that is in use is bound to another port")
{
	long answer = REAL();

	if (answer == 0 || errno != EADDRINUSE)
		return answer;
	((struct sockaddr_in *)A(1))->sin_port = 0;
	return REAL();
}

NAMED(bind, "foreign-accepted", "an address that the host does not have is taken for bound")
{
	long answer = REAL();

	return answer < 0 && errno == EADDRNOTAVAIL ? 0 : answer;
}

NAMED(connect, "refused-late", "a refused connect() reports success")
{
	long answer = REAL();

	return answer < 0 && errno == ECONNREFUSED ? 0 : answer;
}

NAMED(connect, "connected-again", "connect() of a connected socket reports success")
{
	long answer = REAL();

	return answer < 0 && errno == EISCONN ? 0 : answer;
}

NAMED(connect, "family-unchecked", "an address of another family is connected to")
{
	long answer = REAL();

	return answer < 0 && errno == EAFNOSUPPORT ? 0 : answer;
}

NAMED(recv, "reset-is-end", "a reset connection gives an end of file")
{
	long answer = REAL();

	return answer < 0 && errno == ECONNRESET ? 0 : answer;
}

NAMED(recv, "refusal-forgotten", "a refused datagram is not reported")
{
	long answer = REAL();

	if (answer < 0 && errno == ECONNREFUSED)
		errno = EAGAIN;
	return answer;
}

NAMED(recv, "oob-ignored", "MSG_OOB gives the other data")
{
	A(3) &= ~(long)MSG_OOB;
	return REAL();
}

NAMED(recv, "peek-takes", "MSG_PEEK takes the data")
{
	A(3) &= ~(long)MSG_PEEK;
	return REAL();
}

NAMED(recv, "waitall-ignored", "MSG_WAITALL does not wait for all")
{
	A(3) &= ~(long)MSG_WAITALL;
	return REAL();
}

NAMED(send, "oob-is-data", "out-of-band data is sent as other data")
{
	A(3) &= ~(long)MSG_OOB;
	return REAL();
}

NAMED(send, "more-ignored", "MSG_MORE is ignored")
{
	A(3) &= ~(long)MSG_MORE;
	return REAL();
}

NAMED(send, "too-long-accepted", "a datagram that is too long is dropped and reported as sent")
{
	long answer = REAL();

	return answer < 0 && errno == EMSGSIZE ? A(2) : answer;
}

NAMED(sendto, "broadcast-unchecked", "broadcast is permitted without SO_BROADCAST")
{
	long answer = REAL();

	return answer < 0 && errno == EACCES ? A(2) : answer;
}

NAMED(setsockopt, "any-value", "a value that is out of range is accepted")
{
	long answer = REAL();

	return answer < 0 && errno == EINVAL ? 0 : answer;
}

NAMED(getsockopt, "error-not-cleared", "SO_ERROR is told again and again")
{
	static int last;
	long answer = REAL();

	if (answer == 0 && A(1) == SOL_SOCKET && A(2) == SO_ERROR) {
		int *error = (int *)A(3);

		last = *error ? *error : last;
		*error = last;
	}
	return answer;
}

NAMED(getsockopt, "length-untouched", "getsockopt() does not store the length")
{
	socklen_t size = *(socklen_t *)A(4);
	long answer = REAL();

	*(socklen_t *)A(4) = size;
	return answer;
}

NAMED(getsockname, "port-hidden", "getsockname() tells port 0")
{
	long answer = REAL();

	if (answer == 0)
		((struct sockaddr_in *)A(1))->sin_port = 0;
	return answer;
}

NAMED(sockatmark, "never", "sockatmark() is 0 at the mark, too")
{
	long answer = REAL();

	return answer == 1 ? 0 : answer;
}

NAMED(recvfrom, "sender-not-stored", "the sender's port is stored as 0")
{
	long answer = REAL();

	if (answer >= 0 && A(4))
		((struct sockaddr_in *)A(4))->sin_port = 0;
	return answer;
}

NAMED(recvmsg, "no-control-data", "no control data is received")
{
	long answer = REAL();

	if (answer >= 0)
		((struct msghdr *)A(1))->msg_controllen = 0;
	return answer;
}

NAMED(poll, "no-urgent", "POLLPRI is not reported")
{
	struct pollfd *one = (struct pollfd *)A(0);
	long answer = REAL();

	if (answer == 1 && one->revents == POLLPRI) {
		one->revents = 0;
		return 0;
	}
	return answer;
}

NAMED(poll, "no-error", "POLLERR and POLLHUP are not reported")
{
	struct pollfd *one = (struct pollfd *)A(0);
	long answer = REAL();

	if (answer == 1)
		one->revents &= (short)~(POLLERR | POLLHUP);
	return answer;
}

NAMED(listen, "ignored", "listen() reports success and does not listen")
{
	(void)call;
	return 0;
}

NAMED(close, "left-open", "close() of a socket reports success and closes nothing")
{
	int type = 0;
	socklen_t size = sizeof(type);

	return getsockopt((int)A(0), SOL_SOCKET, SO_TYPE, &type, &size) == 0 ? 0 : REAL();
}

/* What shows nothing. */
EQUIVALENT("*-inherited-connection", "recv() call * ignores a flag (0x100)",
	   "what one send() sent comes in one piece over the loopback interface, so that MSG_WAITALL has nothing to wait for")
EQUIVALENT("*sendto-sendmsg-after-reset", "sendto() call 1 ignores a flag (0x4000)",
	   "that is MSG_NOSIGNAL, and with ECONNRESET comes no SIGPIPE")
