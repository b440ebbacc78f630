/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_setattr() with another flag than O_NONBLOCK fails with EINVAL and changes nothing",
     LINUX("mq_getattr(3)", "ERRORS [EINVAL]"))
{
	mqd_t queue = new_mq(0, 1, 1);

	FAILS(EINVAL, mq_setattr(queue, &(struct mq_attr){.mq_flags = O_NONBLOCK | O_APPEND}, NULL));
	FAILS(EINVAL, mq_setattr(queue, &(struct mq_attr){.mq_flags = -1}, NULL));
	EQUAL(attributes(queue).mq_flags, 0);
}
