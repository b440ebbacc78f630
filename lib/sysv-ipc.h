/* SPDX-License-Identifier: MIT */
/* What cases of all three kinds of System V objects say. */
#ifndef PLUMB_SYSV_IPC_H
#define PLUMB_SYSV_IPC_H

#include <sys/ipc.h>

#include "plumbline.h"

/*
 * The call fails because what its identifier named was removed. POSIX has EINVAL for that, and EIDRM too in msgsnd(), msgrcv()
 * and semop(); Linux has EINVAL while the place of the object is empty, and EIDRM once another object has it. For cases that
 * are about something else; the one that is about this is sysv-msg/removed-id-place-taken and its variants.
 */
#define REMOVED(call) \
	(VARIES("EINVAL while the object's place is empty, EIDRM once it is taken"), FAILS_EITHER(EINVAL, EIDRM, call))

#endif
