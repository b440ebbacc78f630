/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "faults.h"

NAMED(msgrcv, "negative-type-highest-first", "a negative msgtyp takes the highest type not above it rather than the lowest")
{
	long answer = -1;

	if (A(3) >= 0 || A(3) < -1000)
		return REAL();
	for (long type = -A(3); type > 0 && answer < 0; type--)
		answer = msgrcv((int)A(0), (void *)A(1), (size_t)A(2), type, (int)A(4) | IPC_NOWAIT);
	return answer;
}
