/* SPDX-License-Identifier: MIT */
#include "inet.h"

static void connect_to_itself(void *unused)
{
	struct address own;
	int fd = new_bound(&own), result = connect(fd, TO(own));

	(void)unused;
	HOLDS(result == 0 || result == -1);
	OBSERVE(result == 0 ? "it is connected with itself" : "it fails");
	if (result == 0)
		EXCHANGES(fd, fd, "abc");
}

CASE("connect() of a TCP socket to its own address connects it with itself, or fails", IMPL("tcp(7)", "DESCRIPTION"),
     NEEDS(LOOPBACK))
{
	FINISHES(child(connect_to_itself, NULL));
}
