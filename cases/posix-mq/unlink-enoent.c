/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_unlink() of a name that no queue has, any longer or ever, fails with ENOENT",
     POSIX_OPTION(MSG, "mq_unlink", "ERRORS [ENOENT]"))
{
	const char *name = temp_mq_name();

	FAILS(ENOENT, mq_unlink(name));
	MUST(mq_close(named_mq(name, 0, 1, 1)));
	SUCCEEDS(mq_unlink(name));
	FAILS(ENOENT, mq_unlink(name));
}
