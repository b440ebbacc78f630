/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

/* Whether the key is that of an object of somebody else. */
static bool is_taken(key_t key)
{
	return LOOK(GET(key, 0)) != -1 || errno != ENOENT;
}

/* One at a time, for a system may have as few as ten. */
static void is_another(key_t key, int base, key_t other)
{
	DIFFERS(LOOK(GET(other, 0)), base);
	if (is_taken(other))
		return;
	int id = GIVES(GET(other, IPC_CREAT | IPC_EXCL | 0600));
	DIFFERS(id, base);
	EQUAL(GET(key, 0), base);
	EQUAL(GET(other, 0), id);
	SUCCEEDS(CONTROL(id, IPC_RMID, NULL));
	FAILS(ENOENT, GET(other, 0));
}

CASE("keys that differ by one bit, by 32000 or by 320000 name a " OBJECT " each",
     VARIANT(set, "ftok-ipcperm/keys-that-agree-in-low-bits", XSI("semget", "DESCRIPTION")),
     VARIANT(queue, "ftok-ipcperm/msg-keys-that-agree-in-low-bits", XSI("msgget", "DESCRIPTION")),
     VARIANT(segment, "ftok-ipcperm/shm-keys-that-agree-in-low-bits", XSI("shmget", "DESCRIPTION")))
{
	key_t key = temp_key();
	int base = GIVES(GET(key, IPC_CREAT | IPC_EXCL | 0600));

	for (int bit = 7; bit <= 24; bit++)
		is_another(key, base, key ^ (key_t)1 << bit);
	is_another(key, base, key ^ 32000);
	is_another(key, base, key ^ 320000);
	MARK(base);
	MARKED(base);
}
