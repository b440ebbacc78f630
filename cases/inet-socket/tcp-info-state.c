/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct tcp_info */
#include "inet.h"

static int state(int fd)
{
	struct tcp_info info = {.tcpi_state = 99};
	socklen_t size = sizeof(info);

	SUCCEEDS(getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &size));
	return info.tcpi_state;
}

CASE("TCP_INFO says of a " OBJECT " that it is closed, listens, is established, and after its peer's end is in CLOSE_WAIT",
     VARIANT(tcp, "inet-socket/tcp-info-state", LINUX("tcp(7)", "Socket options, TCP_INFO"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-info-state", LINUX("tcp(7)", "Socket options, TCP_INFO"), NEEDS(LOOPBACK6)))
{
	struct address server;
	int fd = new_socket(), listener = new_listener(&server);

	EQUAL(state(fd), TCP_CLOSE);
	EQUAL(state(listener), TCP_LISTEN);
	MUST(connect(fd, TO(server)));
	int accepted = MUST(accept(listener, NULL, NULL));
	EQUAL(state(fd), TCP_ESTABLISHED);
	EQUAL(state(accepted), TCP_ESTABLISHED);
	MUST(shutdown(accepted, SHUT_WR));
	END_OF_FILE(fd);
	EQUAL(state(fd), TCP_CLOSE_WAIT);
	HOLDS(state(accepted) == TCP_FIN_WAIT1 || state(accepted) == TCP_FIN_WAIT2);
}
