/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "posix-mq.h"

CASE("mq_open() of a name with a second slash fails with EACCES", LINUX("mq_open(3)", "ERRORS [EACCES]"))
{
	char name[300];

	MUST_HOLD(snprintf(name, sizeof(name), "%s/x", temp_mq_name()) < 300);
	FAILS(EACCES, mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(1, 1)));
	FAILS(EACCES, mq_open(name, O_RDWR));
}
