/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>
#include <sys/shm.h>

#include "plumbline.h"

/* POSIX has RLIMIT_AS bind malloc() and mmap(), Linux's page brk(), mmap() and mremap(); neither says a word of shmat(). */
CASE("shmat() that would exceed RLIMIT_AS fails with ENOMEM and attaches nothing, or it attaches the segment",
     IMPL("shmat", "ERRORS [ENOMEM]"), NOT_UNDER_MEMCHECK("valgrind itself needs address space under the lowered limit"))
{
	int segment = temp_segment(16 * page_size());
	struct rlimit limit, low;
	struct shmid_ds status;

	MUST(getrlimit(RLIMIT_AS, &limit));
	low = (struct rlimit){page_size(), limit.rlim_max};
	MUST(setrlimit(RLIMIT_AS, &low));
	void *memory = shmat(segment, NULL, 0);
	int error = errno;
	MUST(setrlimit(RLIMIT_AS, &limit));
	MUST(shmctl(segment, IPC_STAT, &status));
	bool attached = memory != (void *)-1;
	LINUX_OR_OTHER(!attached && error == ENOMEM, attached);
	EQUAL(status.shm_nattch, attached);
}
