#ifndef SUNTO_CKERNELS_H
#define SUNTO_CKERNELS_H
#include <stddef.h>

/// Floats that a kernel takes at a time: lengths are multiples of it.
///
/// Every kernel keeps this many partial results and joins them in one fixed order, whatever the registers of the
/// processor: so all instruction sets give the same result, bit for bit.
#define SUNTO_KERNEL_LANES 32

/// Kernels compiled for one instruction set.
///
/// Lengths are multiples of SUNTO_KERNEL_LANES. Arrays need no alignment, and are read faster with 64 bytes.
typedef struct {
    /// "avx512", "avx2" or "baseline".
    const char *_Nonnull name;
    /// Sum of a[i] * b[i].
    float (*_Nonnull dot)(const float *_Nonnull a, const float *_Nonnull b, size_t count);
    /// y[i] += factor * x[i].
    void (*_Nonnull add_scaled)(float factor, const float *_Nonnull x, float *_Nonnull y, size_t count);
    /// x[i] *= factor.
    void (*_Nonnull scale)(float factor, float *_Nonnull x, size_t count);
    /// x[i] = 0 where x[i] < threshold.
    void (*_Nonnull clear_below)(float threshold, float *_Nonnull x, size_t count);
} sunto_kernels;

/// How many sets of kernels this processor can run; the first is the fastest, the last the baseline.
size_t sunto_kernels_count(void);

/// One of them.
const sunto_kernels *_Nonnull sunto_kernels_at(size_t index);

#endif
