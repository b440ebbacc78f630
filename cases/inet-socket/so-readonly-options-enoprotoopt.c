/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("setsockopt() of SO_TYPE, SO_ERROR and SO_ACCEPTCONN fails, and changes nothing", IMPL("socket(7)", "Socket options"))
{
	int fd = new_socket(), all_enoprotoopt = 1;

	EQUAL(setsockopt(fd, SOL_SOCKET, SO_TYPE, VALUE(SOCK_DGRAM)), -1);
	all_enoprotoopt &= errno == ENOPROTOOPT;
	EQUAL(setsockopt(fd, SOL_SOCKET, SO_ERROR, VALUE(EIO)), -1);
	all_enoprotoopt &= errno == ENOPROTOOPT;
	EQUAL(setsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, VALUE(1)), -1);
	all_enoprotoopt &= errno == ENOPROTOOPT;
	OBSERVE(all_enoprotoopt ? "ENOPROTOOPT" : "another error");
	EQUAL(OPTION(fd, SOL_SOCKET, SO_TYPE), SOCK_STREAM);
	EQUAL(OPTION(fd, SOL_SOCKET, SO_ERROR), 0);
	EQUAL(OPTION(fd, SOL_SOCKET, SO_ACCEPTCONN), 0);
}
