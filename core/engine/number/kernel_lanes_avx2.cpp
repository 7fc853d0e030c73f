#define RUN_BLOCK runBlockAvx2
#include "engine/number/kernel_lanes.h"
