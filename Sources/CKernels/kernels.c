#include "CKernels.h"
#include <string.h>

#pragma STDC FP_CONTRACT OFF

typedef float lanes __attribute__((vector_size(SUNTO_KERNEL_LANES * sizeof(float))));

#define LABEL "baseline"
#define TARGET
#define KERNEL(name) baseline_##name
#include "kernels.inc"

#if defined(__x86_64__)
#define LABEL "avx2"
#define TARGET __attribute__((target("avx2")))
#define KERNEL(name) avx2_##name
#include "kernels.inc"

#define LABEL "avx512"
#define TARGET __attribute__((target("avx512f")))
#define KERNEL(name) avx512_##name
#include "kernels.inc"
#endif

// Fastest first. The list is small and asking the processor cheap, so nothing is kept between calls.
static size_t available(const sunto_kernels *list[3]) {
    size_t count = 0;
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f")) list[count++] = &avx512_kernels;
    if (__builtin_cpu_supports("avx2")) list[count++] = &avx2_kernels;
#endif
    list[count++] = &baseline_kernels;
    return count;
}

size_t sunto_kernels_count(void) {
    const sunto_kernels *list[3];
    return available(list);
}

const sunto_kernels *sunto_kernels_at(size_t index) {
    const sunto_kernels *list[3];
    size_t count = available(list);
    return list[index < count ? index : count - 1];
}
