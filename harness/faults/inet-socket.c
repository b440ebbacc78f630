/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <netinet/in.h>
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

/* What shows nothing. */
EQUIVALENT("*-inherited-connection", "recv() call * ignores a flag (0x100)",
	   "what one send() sent comes in one piece over the loopback interface, so that MSG_WAITALL has nothing to wait for")
