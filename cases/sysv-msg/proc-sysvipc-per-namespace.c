/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare(), CLONE_NEWIPC */
#include <sched.h>
#include <stdio.h>

#include "sysv-object.h"

#if defined PLUMB_VARIANT_queue
#define LIST "/proc/sysvipc/msg"
#elif defined PLUMB_VARIANT_segment
#define LIST "/proc/sysvipc/shm"
#else
#define LIST "/proc/sysvipc/sem"
#endif

static int listed(void)
{
	FILE *list = GIVES(fopen(LIST, "r"));
	int lines = 0;

	for (int c = getc(list); c != EOF; c = getc(list))
		lines += c == '\n';
	fclose(list);
	return lines - 1;
}

static void look_in_new_namespace(void *key)
{
	AT_LEAST(listed(), 2);
	SUCCEEDS(unshare(CLONE_NEWIPC));
	EQUAL(listed(), 0);
	FAILS(ENOENT, GET(*(key_t *)key, 0));
	int id = MUST(GET(*(key_t *)key, IPC_CREAT | IPC_EXCL | 0600));
	EQUAL(listed(), 1);
	MUST(CONTROL(id, IPC_RMID, NULL));
}

CASE("in a new IPC namespace /proc/sysvipc lists no " OBJECT " of the old one, whose keys are free there",
     VARIANT(queue, "sysv-msg/proc-sysvipc-per-namespace", LINUX("ipc_namespaces(7)", "DESCRIPTION"),
	     NEEDS(PRIVILEGE_SYS_ADMIN | PROC)),
     VARIANT(segment, "sysv-shm/proc-sysvipc-per-namespace", LINUX("ipc_namespaces(7)", "DESCRIPTION"),
	     NEEDS(PRIVILEGE_SYS_ADMIN | PROC)),
     VARIANT(set, "sysv-sem/proc-sysvipc-per-namespace", LINUX("ipc_namespaces(7)", "DESCRIPTION"),
	     NEEDS(PRIVILEGE_SYS_ADMIN | PROC)))
{
	key_t key = temp_key();
	int id = MUST(GET(key, IPC_CREAT | IPC_EXCL | 0600));

	new_object(0600);
	FINISHES(child(look_in_new_namespace, &key));
	EQUAL(GET(key, 0), id);
}
