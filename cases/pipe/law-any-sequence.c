/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETPIPE_SZ, where there is one */
#include "model.h"

CASE("whatever is called on a " OBJECT ", in whatever order and by whichever process, each call does what the contract says",
     VARIANT(pipe, "pipe/law-any-sequence", POSIX("write", "DESCRIPTION, pipe or FIFO"), LAW),
     VARIANT(fifo, "fifo/law-any-sequence", POSIX("write", "DESCRIPTION, pipe or FIFO"), LAW))
{
	OBEYS(law);
}
