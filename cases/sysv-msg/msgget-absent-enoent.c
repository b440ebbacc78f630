/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgget() without IPC_CREAT fails with ENOENT for a key that has no queue, and makes none",
     XSI("msgget", "ERRORS [ENOENT]"))
{
	key_t key = temp_key();

	FAILS(ENOENT, msgget(key, 0600));
	FAILS(ENOENT, msgget(key, IPC_EXCL | 0600));
	FAILS(ENOENT, msgget(key, 0));
	int queue = GIVES(msgget(key, IPC_CREAT | IPC_EXCL | 0600));
	EQUAL(msgget(key, 0600), queue);
}
