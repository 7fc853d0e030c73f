#define RUN_BLOCK runBlockAvx512
#include "engine/number/kernel_lanes.h"
