/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

static struct gate *held, *go;

static void upgrade(void *unused)
{
	(void)unused;
	MUST(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 0, 2)));
	GIVES(fcntl(fd, F_SETLKW, record_lock(F_WRLCK, 0, 2)));
	LOCKED(fd, "WW-");
}

static void upgrade_too(void *unused)
{
	(void)unused;
	MUST(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 0, 2)));
	open_gate(held);
	pass_gate(go);
	FAILS(EDEADLK, fcntl(fd, F_SETLKW, record_lock(F_WRLCK, 0, 2)));
	LOCKED(fd, "RR-");
}

CASE("of two readers that wait to make write locks of their read locks on the same bytes, the later one fails with EDEADLK",
     LINUX("fcntl(2)", "ERRORS [EDEADLK]"))
{
	held = new_gate();
	go = new_gate();
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	pid_t second = child(upgrade_too, NULL);
	pass_gate(held);
	pid_t first = child(upgrade, NULL);
	BLOCKS(first);
	open_gate(go);
	FINISHES(second);
	FINISHES(first);
}
