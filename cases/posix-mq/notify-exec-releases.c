/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void register_anew(const char *name)
{
	mqd_t queue = MUST(mq_open(name, O_RDWR));

	SUCCEEDS(mq_notify(queue, by_nothing));
	FAILS(EBUSY, mq_notify(queue, by_nothing));
}

static void register_and_exec(void *name)
{
	mqd_t queue = MUST(mq_open(name, O_RDWR));

	SUCCEEDS(mq_notify(queue, by_nothing));
	FAILS(EBUSY, mq_notify(queue, by_nothing));
	exec_self(name);
}

CASE("exec ends the registration of the process: the new image can register, as another can",
     POSIX_OPTION(MSG, "exec", "DESCRIPTION, message queue descriptors; mq_close() DESCRIPTION"), NEEDS(EXEC_SELF),
     AFTER_EXEC(register_anew))
{
	const char *name = temp_mq_name();

	MUST(mq_close(named_mq(name, 0, 1, 1)));
	FINISHES(child(register_and_exec, (void *)name));
}
