/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-object.h"

static void create(void *id)
{
	INT(id) = new_object(0600);
}

/* While the real user ID is root's, only root's object is open to it, and only the second user's to the effective one. */
CASE("it is the effective user ID that counts: after seteuid() to another user that user's " OBJECT
     " may be used and the real user's not",
     VARIANT(queue, "ftok-ipcperm/perm-euid-not-ruid", XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(ROOT | SECOND_USER)),
     VARIANT(segment, "ftok-ipcperm/shm-perm-euid-not-ruid", XSI("shmat", "ERRORS [EACCES]"), NEEDS(ROOT | SECOND_USER),
	     NOT_UNDER_MEMCHECK("valgrind's shmat() gives EINVAL where the caller may not read the segment's size")),
     VARIANT(set, "ftok-ipcperm/sem-perm-euid-not-ruid", XSI("semctl", "ERRORS [EACCES]"), NEEDS(ROOT | SECOND_USER)))
{
	int *others = shared_memory(sizeof(*others)), roots = new_object(0600);

	FINISHES(child_as_second_user(create, others));
	MARK(roots);
	MUST(seteuid(second_user()));
	FAILS(EACCES, READ(roots));
	FAILS(EACCES, USE(roots));
	GIVES(USE(*others));
	MARKED(*others);
	MUST(seteuid(0));
	MARKED(roots);
}
