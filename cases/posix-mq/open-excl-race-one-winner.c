/* SPDX-License-Identifier: MIT */
#include <stdatomic.h>

#include "posix-mq.h"

static const char *name;
static struct gate *start;
static atomic_int *winners;

static void try_to_create(void *unused)
{
	(void)unused;
	pass_gate(start);
	mqd_t queue = mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, SIZED(1, 1));
	if (queue != (mqd_t)-1)
		atomic_fetch_add(winners, 1);
	else
		EQUAL(errno, EEXIST);
}

CASE("of several processes that create one name by O_CREAT and O_EXCL at a time exactly one succeeds",
     POSIX_OPTION(MSG, "mq_open", "DESCRIPTION, O_EXCL"))
{
	pid_t children[6];

	name = temp_mq_name();
	start = new_gate();
	winners = shared_memory(sizeof(*winners));
	for (int i = 0; i < 6; i++)
		children[i] = child(try_to_create, NULL);
	for (int i = 0; i < 6; i++)
		open_gate(start);
	for (int i = 0; i < 6; i++)
		FINISHES(children[i]);
	EQUAL(atomic_load(winners), 1);
}
