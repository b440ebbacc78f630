/* SPDX-License-Identifier: MIT */
#include "model.h"

CASE("whatever is called on a System V message queue, in whatever order and by whichever process, each call does what the "
     "contract says",
     XSI("msgrcv", "DESCRIPTION"), LAW)
{
	OBEYS(law);
}
