/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-shm.h"

static struct gate *counted;

static void inherit_and_exit(void *unused)
{
	(void)unused;
	pass_gate(counted);
	_exit(0);
}

static unsigned long attachments(int segment)
{
	struct shmid_ds status = {0};

	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	return status.shm_nattch;
}

CASE("a child that ends with _exit() takes its inherited attachments off shm_nattch, and leaves those of its parent",
     XSI("_exit", "DESCRIPTION"))
{
	int segment = temp_segment(1);
	char *memory = MUST(shmat(segment, NULL, 0));

	MUST(shmat(segment, NULL, SHM_RDONLY));
	counted = new_gate();
	pid_t inheritor = child(inherit_and_exit, NULL);
	EQUAL(attachments(segment), 4);
	open_gate(counted);
	FINISHES(inheritor);
	EQUAL(attachments(segment), 2);
	memory[0] = 'x';
	EQUAL(memory[0], 'x');
}
