/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IPC_INFO, struct msginfo */

#include "sysv-msg.h"

CASE("IPC_INFO tells msgmax, msgmnb and msgmni as the files in /proc/sys/kernel do", LINUX("msgctl(2)", "DESCRIPTION"),
     NEEDS(PROC))
{
	struct msginfo info = {.msgmax = -1, .msgmnb = -1, .msgmni = -1};

	GIVES(msgctl(0, IPC_INFO, (struct msqid_ds *)&info));
	EQUAL(info.msgmax, kernel_limit("/proc/sys/kernel/msgmax"));
	EQUAL(info.msgmnb, kernel_limit("/proc/sys/kernel/msgmnb"));
	EQUAL(info.msgmni, kernel_limit("/proc/sys/kernel/msgmni"));
}
