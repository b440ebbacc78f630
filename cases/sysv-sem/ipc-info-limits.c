/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IPC_INFO */
#include <string.h>

#include "sysv-sem.h"

CASE("semctl() with IPC_INFO and SEM_INFO tells the limits that stand in /proc/sys/kernel/sem, and 32767 as largest value",
     LINUX("semctl(2)", "IPC_INFO"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	static const int commands[] = {IPC_INFO, SEM_INFO};
	struct seminfo info;

	set_kernel_limit("/proc/sys/kernel/sem", "11 222 33 44");
	temp_semaphores(1);
	temp_semaphores(1);
	for (int i = 0; i < 2; i++) {
		memset(&info, 0xAA, sizeof(info));
		EQUAL(semctl(0, 0, commands[i], INFO(&info)), 1);
		EQUAL(info.semmsl, 11);
		EQUAL(info.semmns, 222);
		EQUAL(info.semopm, 33);
		EQUAL(info.semmni, 44);
		EQUAL(info.semvmx, 32767);
	}
}
