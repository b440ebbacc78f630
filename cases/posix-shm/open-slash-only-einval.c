/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("shm_open() of the name \"/\", with O_CREAT and without, fails with EINVAL", LINUX("shm_open(3)", "ERRORS [EINVAL]"))
{
	FAILS(EINVAL, shm_open("/", O_RDWR | O_CREAT, 0600));
	FAILS(EINVAL, shm_open("/", O_RDWR | O_CREAT | O_EXCL, 0600));
	FAILS(EINVAL, shm_open("/", O_RDONLY, 0));
}
