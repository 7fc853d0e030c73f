#define RUN_BLOCK runBlock
#include "engine/number/kernel_lanes.h"
