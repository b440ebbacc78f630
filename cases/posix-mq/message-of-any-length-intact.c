/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("messages of lengths from 0 to mq_msgsize arrive intact, each of its own length",
     POSIX_OPTION(MSG, "mq_send", "DESCRIPTION"))
{
	enum { MOST = 8192 };
	static const size_t lengths[] = {0, 1, 7, 8, 9, 4000, 4047, 4048, 4049, 4095, 4096, 4097, 8144, MOST - 1, MOST};
	static char sent[MOST], got[MOST];
	mqd_t queue = new_mq(O_NONBLOCK, 1, MOST);

	for (size_t i = 0; i < MOST; i++)
		sent[i] = (char)(i * 7 + i / 256);
	for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
		memset(got, '?', MOST);
		EQUAL(mq_send(queue, sent, lengths[i], 0), 0);
		EQUAL(mq_receive(queue, got, MOST, NULL), lengths[i]);
		EQUAL_BYTES(got, sent, lengths[i]);
		HOLDS(lengths[i] == MOST || got[lengths[i]] == '?');
	}
}
