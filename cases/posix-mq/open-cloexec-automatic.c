/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("the descriptor that mq_open() gives has FD_CLOEXEC set, new or opened again",
     LINUX("mq_overview(7)", "Linux implementation of message queue descriptors"))
{
	const char *name = temp_mq_name();
	mqd_t queue = GIVES(mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(1, 1))), again = GIVES(mq_open(name, O_RDWR));

	EQUAL(fcntl((int)queue, F_GETFD), FD_CLOEXEC);
	EQUAL(fcntl((int)again, F_GETFD), FD_CLOEXEC);
}
