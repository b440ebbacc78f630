/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "sysv-object.h"

#if defined PLUMB_VARIANT_queue
#define NEXT "msg_next_id"
#elif defined PLUMB_VARIANT_segment
#define NEXT "shm_next_id"
#else
#define NEXT "sem_next_id"
#endif

static int next_id(void)
{
	FILE *file = MUST(fopen("/proc/sys/kernel/" NEXT, "r"));
	int id = 0;

	MUST_HOLD(fscanf(file, "%d", &id) == 1);
	MUST(fclose(file));
	return id;
}

/* Only a kernel built for checkpoints has the file. */
CASE("after a number is written to the file of the next identifier the next " OBJECT
     " is valid, its identifier is observed, and the file says -1 again",
     VARIANT(queue, "ftok-ipcperm/msg-next-id-sysctl", IMPL("msgget", "Linux: admin-guide/sysctl/kernel, msg_next_id"),
	     NEEDS(OWN_IPC_NAMESPACE | PROC)),
     VARIANT(segment, "ftok-ipcperm/shm-next-id-sysctl", IMPL("shmget", "Linux: admin-guide/sysctl/kernel, shm_next_id"),
	     NEEDS(OWN_IPC_NAMESPACE | PROC)),
     VARIANT(set, "ftok-ipcperm/sem-next-id-sysctl", IMPL("semget", "Linux: admin-guide/sysctl/kernel, sem_next_id"),
	     NEEDS(OWN_IPC_NAMESPACE | PROC)))
{
	int next = open("/proc/sys/kernel/" NEXT, O_WRONLY);

	if (next < 0 && errno == ENOENT)
		SKIP("the kernel has no %s", NEXT);
	MUST(next);
	MUST(write(next, "7\n", 2));
	EQUAL(next_id(), 7);
	int id = new_object(0600);
	LINUX_OR_OTHER(id == 7, id != 7);
	OBSERVE("with the next identifier 7 the new object has the identifier %d", id);
	EQUAL(next_id(), -1);
	int other = new_object(0600);
	DIFFERS(other, id);
	EQUAL(STATUS(id).PERM.mode & 0777, 0600);
	EQUAL(STATUS(other).PERM.mode & 0777, 0600);
}
