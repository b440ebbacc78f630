/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETLEASE */
#include "lease.h"

CASE("while fs.leases-enable is 0 no lease is given", LINUX("fcntl(2)", "Leases; proc(5) leases-enable"),
     NEEDS(OWN_MACHINE | PROC))
{
	int fd = MUST(open(temp_file("x", 1), O_RDONLY));

	set_kernel_limit("/proc/sys/fs/leases-enable", "0");
	EQUAL(fcntl(fd, F_SETLEASE, F_RDLCK), -1);
	EQUAL(fcntl(fd, F_GETLEASE), F_UNLCK);
	set_kernel_limit("/proc/sys/fs/leases-enable", "1");
	GIVES(fcntl(fd, F_SETLEASE, F_RDLCK));
	EQUAL(fcntl(fd, F_GETLEASE), F_RDLCK);
}
