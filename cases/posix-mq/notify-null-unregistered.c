/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_notify() with a null pointer while nobody is registered either returns 0 or fails with EINVAL",
     POSIX_MAY("mq_notify", "ERRORS [EINVAL]"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);

	VARIES("Linux returns 0, which its page leaves open");
	int answer = mq_notify(queue, NULL);
	HOLDS(answer == 0 || (answer == -1 && errno == EINVAL));
	OBSERVE("%s", answer == 0 ? "it returns 0" : "it fails with EINVAL");
	SUCCEEDS(mq_notify(queue, by_nothing));
	FAILS(EBUSY, mq_notify(queue, by_nothing));
}
