/* SPDX-License-Identifier: MIT */
/* What cases of all three kinds of System V objects say. */
#ifndef PLUMB_SYSV_IPC_H
#define PLUMB_SYSV_IPC_H

#include <sys/ipc.h>

#include "plumbline.h"

/*
 * The call fails because what its identifier named was removed. POSIX has EINVAL for that, and EIDRM too in msgsnd(), msgrcv()
 * and semop(); Linux's pages name EIDRM for all, where its kernels have EINVAL. For cases that are about something else: about
 * this are sysv-msg/removed-id-error and its variants.
 */
#define REMOVED(call) \
	(VARIES("Linux documents EIDRM; what kernels have differs by their age"), FAILS_EITHER(EINVAL, EIDRM, call))

#endif
