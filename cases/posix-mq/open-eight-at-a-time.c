/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("a process can have eight message queues open, each with messages of its own",
     POSIX_OPTION(MSG, "<limits.h>", "_POSIX_MQ_OPEN_MAX"))
{
	mqd_t queues[8];

	for (int i = 0; i < 8; i++) {
		queues[i] = GIVES(mq_open(temp_mq_name(), O_RDWR | O_CREAT | O_EXCL, 0600, SIZED(1, 1)));
		SUCCEEDS(mq_send(queues[i], &(char){(char)('a' + i)}, 1, (unsigned int)i));
	}
	for (int i = 0; i < 8; i++) {
		unsigned int priority = 99;
		char byte = '?';

		EQUAL(mq_receive(queues[i], &byte, 1, &priority), 1);
		EQUAL(byte, 'a' + i);
		EQUAL(priority, i);
	}
}
