/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("socket() of AF_UNIX with SOCK_RDM fails with ESOCKTNOSUPPORT and opens no descriptor",
     LINUX("unix(7)", "ERRORS, ESOCKTNOSUPPORT"))
{
	int next = next_fd();

	FAILS(ESOCKTNOSUPPORT, socket(AF_UNIX, SOCK_RDM, 0));
	EQUAL(next_fd(), next);
}
