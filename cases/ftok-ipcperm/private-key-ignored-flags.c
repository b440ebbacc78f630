/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

CASE("IPC_PRIVATE looks at the low nine flag bits only: with IPC_EXCL, with or without IPC_CREAT, it makes a new " OBJECT
     " of that mode",
     VARIANT(queue, "ftok-ipcperm/private-key-ignored-flags", LINUX("msgget(2)", "NOTES")),
     VARIANT(segment, "ftok-ipcperm/shm-private-key-ignored-flags", LINUX("shmget(2)", "NOTES")),
     VARIANT(set, "ftok-ipcperm/sem-private-key-ignored-flags", LINUX("semget(2)", "NOTES")))
{
	static const int flags[] = {IPC_EXCL | 0640, IPC_CREAT | IPC_EXCL | 0620, 0604};
	int ids[3];

	for (int i = 0; i < 3; i++) {
		ids[i] = OWN(GIVES(GET(IPC_PRIVATE, flags[i])));
		EQUAL(STATUS(ids[i]).PERM.mode & 07777, flags[i] & 0777);
	}
	DIFFERS(ids[0], ids[1]);
	DIFFERS(ids[1], ids[2]);
	DIFFERS(ids[0], ids[2]);
}
