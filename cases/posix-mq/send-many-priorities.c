/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("messages of ten priorities, sent in disorder, are received in the order of these, round after round",
     POSIX_OPTION(MSG, "mq_receive", "DESCRIPTION"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 10, 1);

	for (unsigned int round = 0; round < 20; round++) {
		for (unsigned int i = 0; i < 10; i++) {
			unsigned int priority = (i * 7 + round) % 10 * 3;

			MUST(mq_send(queue, &(char){(char)('a' + priority)}, 1, priority));
		}
		for (unsigned int i = 10; i-- > 0;) {
			unsigned int priority = 99;
			char byte = '?';

			EQUAL(mq_receive(queue, &byte, 1, &priority), 1);
			EQUAL(priority, i * 3);
			EQUAL(byte, 'a' + (char)priority);
		}
	}
}
