/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/un.h>

#include "stream.h"

static struct gate *failed, *lifted;

static void take(void *listener)
{
	become_second_user();
	FAILS(ENFILE, accept(INT(listener), NULL, NULL));
	open_gate(failed);
	pass_gate(lifted);
	int fd = GIVES(accept(INT(listener), NULL, NULL));
	EQUAL(recv(fd, &(char){0}, 1, MSG_DONTWAIT), 1);
}

CASE("accept() of who has no privilege fails with ENFILE while the machine has all open files that it may have, and then "
     "succeeds",
     POSIX("accept", "ERRORS [ENFILE]"), NEEDS(OWN_MACHINE | SECOND_USER | PROC))
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};

	failed = new_gate();
	lifted = new_gate();
	strcpy(address.sun_path, temp_path());
	int listener = MUST(socket(AF_UNIX, SOCK_STREAM, 0)), client = MUST(socket(AF_UNIX, SOCK_STREAM, 0));
	MUST(bind(listener, (struct sockaddr *)&address, sizeof(address)));
	MUST(listen(listener, 1));
	MUST(connect(client, (struct sockaddr *)&address, sizeof(address)));
	MUST(send(client, "x", 1, 0));
	set_kernel_limit("/proc/sys/fs/file-max", "0");
	pid_t taker = child(take, &listener);
	pass_gate(failed);
	set_kernel_limit("/proc/sys/fs/file-max", "100000");
	open_gate(lifted);
	FINISHES(taker);
}
