/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-shm.h"

CASE("shmat() of an identifier that no segment has fails with EINVAL: -1, the smallest and the largest int",
     XSI("shmat", "ERRORS [EINVAL]"))
{
	int segment = temp_segment(1);

	SUCCEEDS(shmdt(GIVES(shmat(segment, NULL, 0))));
	FAILS(EINVAL, shmat(-1, NULL, 0));
	FAILS(EINVAL, shmat(INT_MIN, NULL, SHM_RDONLY));
	FAILS(EINVAL, shmat(INT_MAX, NULL, 0));
}
