/* SPDX-License-Identifier: MIT */
#include <netinet/in.h>
#include <sys/socket.h>

#include "plumbline.h"

static void open_raw(void *unused)
{
	int next = next_fd();

	(void)unused;
	become_second_user();
	FAILS(EPERM, socket(AF_INET, SOCK_RAW, IPPROTO_ICMP));
	EQUAL(next_fd(), next);
	EQUAL(socket(AF_INET, SOCK_DGRAM, 0), next);
}

CASE("socket() of the type SOCK_RAW fails with EPERM for a user without privilege", LINUX("raw(7)", "ERRORS [EPERM]"),
     NEEDS(SECOND_USER))
{
	FINISHES(child(open_raw, NULL));
}
