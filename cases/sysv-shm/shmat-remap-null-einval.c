/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_REMAP */

#include "sysv-shm.h"

CASE("shmat() with SHM_REMAP and a null address fails with EINVAL and attaches nothing", LINUX("shmop(2)", "ERRORS [EINVAL]"),
     NOT_UNDER_MEMCHECK("valgrind replaces the null address by one of its choice before the kernel sees it"))
{
	int segment = temp_segment(page_size());

	FAILS(EINVAL, shmat(segment, NULL, SHM_REMAP));
	FAILS(EINVAL, shmat(segment, NULL, SHM_REMAP | SHM_RDONLY));
	FAILS(EINVAL, shmat(segment, NULL, SHM_REMAP | SHM_RND));
	ATTACHMENTS(segment, 0);
}
