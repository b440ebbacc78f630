/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_BINDTODEVICE */
#include "inet.h"

CASE("a UDP socket that is bound to the device lo receives what comes there, and getsockopt() tells the device",
     VARIANT(udp, "inet-socket/so-bindtodevice-lo", LINUX("socket(7)", "Socket options, SO_BINDTODEVICE"), NEEDS(LOOPBACK)))
{
	char device[IFNAMSIZ] = "?";
	socklen_t size = sizeof(device);
	int fd[2];

	new_pair(fd);
	int result = LOOK(setsockopt(fd[1], SOL_SOCKET, SO_BINDTODEVICE, "lo", 3));
	if (result != 0 && errno == EPERM)
		SKIP("before Linux 5.7 this takes a privilege");
	SUCCEEDS(result);
	SUCCEEDS(getsockopt(fd[1], SOL_SOCKET, SO_BINDTODEVICE, device, &size));
	EQUAL(size, 3);
	EQUAL_STRING(device, "lo");
	EXCHANGES(fd[0], fd[1], "abc");
	FAILS(ENODEV, setsockopt(new_socket(), SOL_SOCKET, SO_BINDTODEVICE, "no-such", 8));
}
