/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-shm.h"

static void create_store_and_exit(void *key)
{
	int segment = MUST(shmget(*(key_t *)key, page_size(), IPC_CREAT | IPC_EXCL | 0600));
	char *memory = GIVES(shmat(segment, NULL, 0));

	memory[page_size() - 1] = 'x';
	_exit(0);
}

CASE("a segment outlives its creator's _exit(), which detaches it: it is found by its key with its data, and shm_nattch 0",
     XSI("_exit", "DESCRIPTION"))
{
	key_t key = temp_key();

	FINISHES(child(create_store_and_exit, &key));
	int segment = GIVES(shmget(key, page_size(), 0600));
	ATTACHMENTS(segment, 0);
	char *memory = GIVES(shmat(segment, NULL, 0));
	EQUAL(memory[page_size() - 1], 'x');
}
