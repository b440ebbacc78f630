/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("SO_RCVTIMEO with 1,000,000 microseconds fails with EDOM or EINVAL, or is taken for a second",
     IMPL("setsockopt", "ERRORS [EDOM]"))
{
	struct timeval time = {0, 1000000};
	int fd = new_socket(), result = setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof(time)), error = errno;

	HOLDS(result == 0 || error == EDOM || error == EINVAL || error == ENOPROTOOPT);
	OBSERVE(result == 0 ? "it is taken" : error == EDOM ? "EDOM" : "another error");
}
