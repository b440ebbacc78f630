/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_open() of the name \"/\", with O_CREAT and without, fails with EINVAL", LINUX("sem_open(3)", "ERRORS [EINVAL]"))
{
	FAILS(EINVAL, sem_open("/", O_CREAT, 0600, 1));
	FAILS(EINVAL, sem_open("/", O_CREAT | O_EXCL, 0600, 1));
	FAILS(EINVAL, sem_open("/", 0));
}
