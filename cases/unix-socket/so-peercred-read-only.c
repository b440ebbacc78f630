/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PEERCRED */
#include "socket.h"

CASE("setsockopt() of SO_PEERCRED, SO_TYPE, SO_DOMAIN, SO_ERROR or SO_ACCEPTCONN fails with ENOPROTOOPT and changes nothing",
     LINUX("socket(7)", "Socket options; setsockopt(2) ERRORS, ENOPROTOOPT"))
{
	static const int read_only[] = {SO_TYPE, SO_DOMAIN, SO_ERROR, SO_ACCEPTCONN, SO_PROTOCOL};
	struct ucred forged = {1, 0, 0};
	int fd[2];

	new_pair(fd);
	FAILS(ENOPROTOOPT, setsockopt(fd[0], SOL_SOCKET, SO_PEERCRED, &forged, sizeof(forged)));
	for (size_t i = 0; i < sizeof(read_only) / sizeof(*read_only); i++)
		FAILS(ENOPROTOOPT, setsockopt(fd[0], SOL_SOCKET, read_only[i], VALUE(1)));
	EQUAL(LOOK(OPTION(fd[0], SOL_SOCKET, SO_TYPE)), SOCK_STREAM);
}
