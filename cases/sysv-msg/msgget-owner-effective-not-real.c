/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-object.h"

static void make_with_other_effective_ids(void *unused)
{
	(void)unused;
	MUST(setegid(second_user()));
	MUST(seteuid(second_user()));
	DIFFERS(getuid(), geteuid());
	object_status status = STATUS(OWN(GIVES(GET(IPC_PRIVATE, 0600))));
	EQUAL(status.PERM.uid, second_user());
	EQUAL(status.PERM.cuid, second_user());
	EQUAL(status.PERM.gid, second_user());
	EQUAL(status.PERM.cgid, second_user());
}

CASE("it is the effective and not the real user and group who own, and have created, a new " OBJECT,
     VARIANT(queue, "sysv-msg/msgget-owner-effective-not-real", XSI("msgget", "DESCRIPTION"), NEEDS(SECOND_USER)),
     VARIANT(segment, "sysv-shm/shmget-owner-effective-not-real", XSI("shmget", "DESCRIPTION"), NEEDS(SECOND_USER)),
     VARIANT(set, "sysv-sem/semget-owner-effective-not-real", XSI("semget", "DESCRIPTION"), NEEDS(SECOND_USER)))
{
	FINISHES(child(make_with_other_effective_ids, NULL));
}
