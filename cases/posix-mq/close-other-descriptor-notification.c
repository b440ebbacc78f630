/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_close() of another descriptor of the queue than the process has registered through keeps its registration or ends it",
     IMPL("mq_close()", "DESCRIPTION, a notification request attached via another descriptor"))
{
	const char *name = temp_mq_name();
	mqd_t queue = named_mq(name, O_NONBLOCK, 1, 1), other = MUST(mq_open(name, O_RDWR));

	MUST(mq_notify(queue, by_nothing));
	SUCCEEDS(mq_close(other));
	int answer = mq_notify(queue, by_nothing);
	HOLDS(answer == 0 || (answer == -1 && errno == EBUSY));
	OBSERVE("%s", answer == 0 ? "it ends it" : "it keeps it");
}
