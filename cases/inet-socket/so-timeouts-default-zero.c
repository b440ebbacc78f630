/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("SO_RCVTIMEO and SO_SNDTIMEO of a new " OBJECT " are 0",
     VARIANT(tcp, "inet-socket/so-timeouts-default-zero", POSIX("getsockopt", "2.10.16 SO_RCVTIMEO, SO_SNDTIMEO")),
     VARIANT(udp, "inet-socket/udp-so-timeouts-default-zero", POSIX("getsockopt", "2.10.16 SO_RCVTIMEO, SO_SNDTIMEO")))
{
	struct timeval receive = {17, 17}, send = {17, 17};
	socklen_t size = sizeof(receive), other_size = sizeof(send);
	int fd = new_socket();

	SUCCEEDS(getsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &receive, &size));
	SUCCEEDS(getsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &send, &other_size));
	EQUAL(size, sizeof(receive));
	EQUAL(other_size, sizeof(send));
	EQUAL(receive.tv_sec, 0);
	EQUAL(receive.tv_usec, 0);
	EQUAL(send.tv_sec, 0);
	EQUAL(send.tv_usec, 0);
}
