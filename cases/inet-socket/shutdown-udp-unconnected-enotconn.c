/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("shutdown() of a " OBJECT " that is not connected fails with ENOTCONN",
     VARIANT(udp, "inet-socket/shutdown-udp-unconnected-enotconn", POSIX("shutdown", "ERRORS [ENOTCONN]"), NEEDS(LOOPBACK)),
     VARIANT(tcp, "inet-socket/shutdown-unconnected-enotconn", POSIX("shutdown", "ERRORS [ENOTCONN]"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-shutdown-unconnected-enotconn", POSIX("shutdown", "ERRORS [ENOTCONN]"), NEEDS(LOOPBACK6)))
{
	struct address own;
	int fd = new_bound(&own);

	FAILS(ENOTCONN, shutdown(fd, SHUT_RD));
	FAILS(ENOTCONN, shutdown(fd, SHUT_WR));
	FAILS(ENOTCONN, shutdown(fd, SHUT_RDWR));
}
