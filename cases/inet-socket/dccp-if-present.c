/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SOCK_DCCP */
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

#include "plumbline.h"

#ifndef SOCK_DCCP
#define SOCK_DCCP 6 /* musl does not have it, glibc does */
#endif

CASE("socket() of the type SOCK_DCCP either opens a descriptor or fails with one of the errors for what is not supported",
     IMPL("socket", "ERRORS [EPROTONOSUPPORT] [ESOCKTNOSUPPORT]"))
{
	int next = next_fd();

	errno = 0;
	int fd = socket(AF_INET, SOCK_DCCP, IPPROTO_DCCP);
	int error = errno;
	HOLDS(fd >= 0 || error == EPROTONOSUPPORT || error == ESOCKTNOSUPPORT || error == EPROTOTYPE || error == EINVAL);
	EQUAL(fd, fd >= 0 ? next : -1);
	EQUAL(next_fd() == next, fd < 0);
	OBSERVE("%s", fd >= 0 ? "supported" : strerror(error));
}
