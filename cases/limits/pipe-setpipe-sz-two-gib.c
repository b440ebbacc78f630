/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETPIPE_SZ */
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>

#include "plumbline.h"

CASE("F_SETPIPE_SZ of INT_MAX with CAP_SYS_RESOURCE fails and changes nothing, or makes a pipe of that size: whether its value "
     "is then negative is observed",
     IMPL("fcntl", "fcntl(2) Changing the capacity of a pipe, F_SETPIPE_SZ"), NEEDS(PRIVILEGE_SYS_RESOURCE))
{
	int fd[2];

	MUST(pipe(fd));
	int before = MUST(fcntl(fd[0], F_GETPIPE_SZ)), size = fcntl(fd[1], F_SETPIPE_SZ, INT_MAX);
	OBSERVE(size == -1 ? "it fails" : size < 0 ? "its value is negative" : "its value is positive");
	EQUAL(fcntl(fd[0], F_GETPIPE_SZ), size == -1 ? before : size);
}
