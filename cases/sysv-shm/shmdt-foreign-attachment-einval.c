/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static char **address;
static int segment;

static void attach(void *unused)
{
	(void)unused;
	*address = MUST(shmat(segment, NULL, 0));
	FINISHES(child(store_byte, *address));
	SUCCEEDS(shmdt(*address));
	FAILS(EINVAL, shmdt(*address));
}

CASE("shmdt() detaches from the calling process only: at the address of another process's attachment it fails with EINVAL",
     XSI("shmdt", "ERRORS [EINVAL]"))
{
	address = shared_memory(sizeof(*address));
	segment = temp_segment(1);
	FINISHES(child(attach, NULL));
	FAILS(EINVAL, shmdt(*address));
	ATTACHMENTS(segment, 0);
}
