/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */

#include "mapping.h"

static struct gate *mapped, *never;

static void map_and_wait(void *memfd)
{
	char *memory = map_pages(INT(memfd), 1, PROT_READ | PROT_WRITE, MAP_SHARED);

	memory[0] = 'X';
	open_gate(mapped);
	pass_gate(never);
}

CASE("adding F_SEAL_WRITE fails with EBUSY while another process has a writable shared mapping, and succeeds once that was "
     "killed",
     LINUX("fcntl(2)", "ERRORS [EBUSY]"))
{
	int memfd = sealable("a");

	mapped = new_gate();
	never = new_gate();
	pid_t other = child(map_and_wait, &memfd);
	pass_gate(mapped);
	FAILS(EBUSY, fcntl(memfd, F_ADD_SEALS, F_SEAL_WRITE));
	MUST(kill(other, SIGKILL));
	DIES(other, SIGKILL);
	SUCCEEDS(fcntl(memfd, F_ADD_SEALS, F_SEAL_WRITE));
	EQUAL(byte_at(memfd, 0), 'X');
}
