/* SPDX-License-Identifier: MIT */
#include "model.h"

CASE("whatever is called on a System V semaphore set, in whatever order and by whichever process, each call does what the "
     "contract says",
     XSI("semop", "DESCRIPTION"), LAW)
{
	OBEYS(law);
}
