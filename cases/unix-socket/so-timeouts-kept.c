/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("SO_RCVTIMEO and SO_SNDTIMEO are zero at first, and then at least what was set",
     LINUX("socket(7)", "Socket options, SO_RCVTIMEO and SO_SNDTIMEO"))
{
	static const int options[] = {SO_RCVTIMEO, SO_SNDTIMEO};
	int fd = new_socket();

	for (int i = 0; i < 2; i++) {
		struct timeval set = {3, 500000}, got = {-1, -1};
		socklen_t size = sizeof(got);

		SUCCEEDS(getsockopt(fd, SOL_SOCKET, options[i], &got, &size));
		EQUAL(got.tv_sec, 0);
		EQUAL(got.tv_usec, 0);
		SUCCEEDS(setsockopt(fd, SOL_SOCKET, options[i], &set, sizeof(set)));
		SUCCEEDS(getsockopt(fd, SOL_SOCKET, options[i], &got, &size));
		EQUAL(size, sizeof(got));
		EQUAL(got.tv_sec, 3);
		AT_LEAST(got.tv_usec, 500000);
		AT_MOST(got.tv_usec, 510000);
	}
}
