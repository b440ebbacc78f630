/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IPPROTO_ICMP */
#include "inet.h"

static long lowest_group;

static void open_ping(void *unused)
{
	(void)unused;
	int fd = socket(AF_INET, SOCK_DGRAM, IPPROTO_ICMP);
	HOLDS(fd >= 0 || errno == EACCES);
	HOLDS(fd < 0 || (long)getgid() >= lowest_group);
	OBSERVE(fd >= 0 ? "its group is in the range" : "EACCES");
}

CASE("socket() of SOCK_DGRAM and IPPROTO_ICMP fails with EACCES for a user whose groups are not in ping_group_range",
     LINUX("icmp(7)", "DESCRIPTION; ping_group_range"), NEEDS(SECOND_USER))
{
	lowest_group = kernel_limit("/proc/sys/net/ipv4/ping_group_range");
	FINISHES(child_as_second_user(open_ping, NULL));
}
