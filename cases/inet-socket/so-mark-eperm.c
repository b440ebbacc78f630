/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_MARK */
#include "inet.h"

static void mark(void *unused)
{
	int fd = new_socket();

	(void)unused;
	FAILS(EPERM, setsockopt(fd, SOL_SOCKET, SO_MARK, VALUE(1)));
	EQUAL(OPTION(fd, SOL_SOCKET, SO_MARK), 0);
}

CASE("setsockopt() of SO_MARK fails with EPERM for a user without privilege", LINUX("socket(7)", "Socket options, SO_MARK"),
     NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(mark, NULL));
}
