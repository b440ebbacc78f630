/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IPC_INFO */
#include <string.h>

#include "sysv-shm.h"

CASE("shmctl() with IPC_INFO reports shmmax, shmmni and shmall as /proc sets them, shmmin 1, and the highest used index",
     LINUX("shmctl(2)", "IPC_INFO"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	struct shminfo info;

	set_kernel_limit("/proc/sys/kernel/shmmax", "12345\n");
	set_kernel_limit("/proc/sys/kernel/shmmni", "234\n");
	set_kernel_limit("/proc/sys/kernel/shmall", "56\n");
	for (int highest = 0; highest < 3; highest++) {
		temp_segment(1);
		memset(&info, 0xAA, sizeof(info));
		EQUAL(shmctl(0, IPC_INFO, (struct shmid_ds *)&info), highest);
		EQUAL(info.shmmax, 12345);
		EQUAL(info.shmmin, 1);
		EQUAL(info.shmmni, 234);
		EQUAL(info.shmall, 56);
	}
}
