/* SPDX-License-Identifier: MIT */
#include "socket.h"

#include "readiness.h"

CASE("what poll() reports on a TCP socket that was never connected, of what it was asked and of POLLHUP and POLLERR",
     VARIANT(tcp, "poll-select-epoll/poll-unconnected-tcp", IMPL("poll(2)", "DESCRIPTION"), NEEDS(LOOPBACK)))
{
	int events = POLLED(new_socket(), POLLOUT);

	EQUAL(events & ~(POLLOUT | POLLHUP | POLLERR), 0);
	OBSERVE("POLLOUT %d, POLLHUP %d, POLLERR %d", !!(events & POLLOUT), !!(events & POLLHUP), !!(events & POLLERR));
}
