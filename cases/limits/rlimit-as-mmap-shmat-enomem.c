/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>
#include <sys/shm.h>

#include "plumbline.h"

CASE("shmat() that would exceed RLIMIT_AS fails with ENOMEM and attaches nothing, and succeeds under the old limit",
     XSI("shmat", "ERRORS [ENOMEM]"), NOT_UNDER_MEMCHECK("valgrind itself needs address space under the lowered limit"))
{
	int segment = temp_segment(16 * page_size());
	struct rlimit limit, low;
	struct shmid_ds status;

	MUST(getrlimit(RLIMIT_AS, &limit));
	low = (struct rlimit){page_size(), limit.rlim_max};
	MUST(setrlimit(RLIMIT_AS, &low));
	FAILS(ENOMEM, shmat(segment, NULL, 0));
	FAILS(ENOMEM, shmat(segment, NULL, SHM_RDONLY));
	MUST(setrlimit(RLIMIT_AS, &limit));
	MUST(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_nattch, 0);
	GIVES(shmat(segment, NULL, 0));
	MUST(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_nattch, 1);
}
