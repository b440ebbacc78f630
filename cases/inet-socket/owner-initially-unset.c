/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("F_GETOWN of a new " OBJECT " is 0",
     VARIANT(tcp, "inet-socket/owner-initially-unset", POSIX("fcntl", "DESCRIPTION, F_GETOWN; 2.10.8 Socket Owner")),
     VARIANT(udp, "inet-socket/udp-owner-initially-unset", POSIX("fcntl", "DESCRIPTION, F_GETOWN; 2.10.8 Socket Owner")))
{
	int fd = new_socket();

	EQUAL(fcntl(fd, F_GETOWN), 0);
	SUCCEEDS(fcntl(fd, F_SETOWN, getpid()));
	EQUAL(fcntl(fd, F_GETOWN), getpid());
	EQUAL(fcntl(new_socket(), F_GETOWN), 0);
}
