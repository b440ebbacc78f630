/* SPDX-License-Identifier: MIT */
#include <sys/wait.h>
#include <unistd.h>

#include "sysv-shm.h"

/* The child cannot say what it expects, being no child(): it stores what it saw. */
CASE("a process made by fork() inherits an attachment at the same address, shares its memory and adds one to shm_nattch",
     XSI("fork", "DESCRIPTION"))
{
	int segment = temp_segment(2 * page_size());
	char *memory = MUST(shmat(segment, NULL, 0));
	struct shmid_ds *seen = shared_memory(sizeof(*seen));

	memory[0] = 'p';
	pid_t pid = GIVES(fork());
	if (pid == 0) {
		shmctl(segment, IPC_STAT, seen);
		memory[1] = memory[0];
		memory[2 * page_size() - 1] = 'c';
		_exit(0);
	}
	int ended = -1;
	EQUAL(waitpid(pid, &ended, 0), pid);
	EQUAL(ended, 0);
	EQUAL(seen->shm_nattch, 2);
	EQUAL(memory[1], 'p');
	EQUAL(memory[2 * page_size() - 1], 'c');
}
