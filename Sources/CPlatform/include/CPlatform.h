#ifndef PORCHLIGHT_CPLATFORM_H
#define PORCHLIGHT_CPLATFORM_H

/* What Swift cannot call by itself: variadic functions and enums that Glibc declares for C only. */

/* Raises the soft limit of open files to the hard one. Returns the limit that holds now, or -1. */
long cplatform_raise_open_files(void);

/* Lets the allocator keep freed memory of some size for the next message instead of giving it back to the
   kernel each time, which costs every thread a TLB flush. */
void cplatform_keep_freed_memory(void);

/* Forbids this process and its children to gain privileges (setuid programs and the like). For the whole
   process only before a second thread is there. Returns 0, or -1 with errno set. */
int cplatform_no_new_privileges(void);

/* Becomes this user and group for good, with no other groups. All threads or none: call it while there is one.
   Returns 0, or -1 with errno set, also if there is a way back. */
int cplatform_become(unsigned user, unsigned group);

/* Whether the kernel's clock is kept right by something (adjtimex(2)): 1 or 0. */
int cplatform_clock_is_kept(void);

#endif
